package reception.plan;

import reception.yaml.Place;

/** A thing of the plan that rules are about: it knows where it stands. */
public interface Fact {

    /** Where it stands in its document; set by the reader, null in a plan that code builds. */
    Place at();

    /** Its path in the document, unique in it, for joins in rules. */
    default String key() {
        return at().key();
    }

    /** The path of the thing that holds it. */
    default String parent() {
        return at().parent();
    }
}
