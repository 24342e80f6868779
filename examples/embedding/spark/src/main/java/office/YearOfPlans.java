package office;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import org.apache.spark.api.java.JavaRDD;
import reception.ReceptionChecker;
import reception.report.Report;

/** Checks many plans on a cluster. */
public final class YearOfPlans {

    private YearOfPlans() {
    }

    /** One for each executor: a checker is no value that Spark could send, and building one takes longer than a thousand checks. */
    private static final class Holder {
        static final ReceptionChecker CHECKER = ReceptionChecker.builder().build();
    }

    /** The verdict on each plan. What leaves an executor is text: a report holds the whole plan, and Spark would have to write it to its logs and disks. */
    public static JavaRDD<String> verdicts(JavaRDD<String> plans) {
        return plans.mapPartitions(YearOfPlans::verdictsOf);
    }

    private static Iterator<String> verdictsOf(Iterator<String> plans) {
        List<String> verdicts = new ArrayList<>();
        while (plans.hasNext()) {
            for (Report report : Holder.CHECKER.check("plan", plans.next())) {
                verdicts.add(report.verdict().name());
            }
        }
        return verdicts.iterator();
    }
}
