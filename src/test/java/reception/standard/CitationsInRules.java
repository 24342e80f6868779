package reception.standard;

import reception.standard.file.Cite;
import reception.standard.file.Status;

/** What citations in rules and standards must be like. */
public final class CitationsInRules {

    private CitationsInRules() {
    }

    /** Whether a citation names no article although its instrument has numbered ones that were read, and does not say that this one's number was not. */
    public static boolean isArticleMissing(Cite cite, Instruments instruments) {
        Instrument.Articles articles = instruments.get(cite.instrument()).articles();
        return cite.article() == null && (articles == null || articles == Instrument.Articles.PARTS) && cite.articleStatus() != Status.UNVERIFIED;
    }
}
