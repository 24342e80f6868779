package reception.visit.paper;

import java.util.List;

/** What entries of the plan leave open: a rule about it waits for them. */
public interface LeavesOpen {

    /** The entries that the plan leaves open; empty if none. */
    List<OpenEntry> openEntries();

    /** Whether it is itself such an entry, and stands for nothing else. */
    default boolean isItselfOpen() {
        return false;
    }
}
