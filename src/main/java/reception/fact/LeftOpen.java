package reception.fact;

import reception.vocabulary.Text;
import reception.yaml.Span;

/** A derived fact that is itself what the plan leaves open, so that a rule about it need not say what it needs. */
public interface LeftOpen {

    /** Path of the entry in English keys. */
    String entry();

    /** Names of the entry. */
    Text label();

    /** Where it stands, or would stand. */
    Span span();

    /** Whether the plan says itself that it is open. */
    boolean toBeConfirmed();
}
