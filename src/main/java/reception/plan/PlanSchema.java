package reception.plan;

import java.io.IOException;

/** The JSON Schema of the plan format. */
public final class PlanSchema {

    private PlanSchema() {
    }

    public static void write(Appendable out) throws IOException {
        throw new UnsupportedOperationException();
    }
}
