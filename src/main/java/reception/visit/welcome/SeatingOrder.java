package reception.visit.welcome;

import reception.vocabulary.Term;

/** The values of 座次. */
@Term(zh = "座次")
public enum SeatingOrder {
    @Term(zh = "主宾在右") GUEST_RIGHT,
    @Term(zh = "主宾在左") GUEST_LEFT
}
