package reception.standard;

import reception.vocabulary.Language;

/**
 * An article with its instrument.
 *
 * @param article  null where no article is known
 * @param verified whether both were read in a copy
 */
public record Citation(Instrument instrument, String article, boolean verified) {

    /** As a report prints it: instrument, number, article. */
    public String in(Language language) {
        String cited = instrument.cited(language);
        if (article != null) {
            cited += language == Language.ZH ? "第" + article + "条" : ", art. " + article;
        }
        return verified ? cited : cited + language.choose("〔未核实〕", " [unverified]");
    }
}
