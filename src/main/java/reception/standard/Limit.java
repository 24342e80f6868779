package reception.standard;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import reception.format.Place;
import reception.standard.file.Unit;
import reception.visit.Evidence;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * What a standard allows one thing of a plan, on its day and at its place.
 *
 * @param of            key of the thing
 * @param standard      id of the standard
 * @param title         of the standard
 * @param unit          what the figure counts
 * @param allowed       the figure; null for a level
 * @param level         the word; null for a figure
 * @param arithmetic    how the figure was worked out; the figure itself where nothing was
 * @param region        code of the place whose value it is
 * @param place         name of that place
 * @param from          first day in force
 * @param until         last day in force; null while it is in force
 * @param season        days of the year for which the value holds; null for all
 * @param citation      where it is written
 * @param verified      whether figure and article were read in a copy
 * @param lastConfirmed when a human last looked whether it still holds
 * @param includes      what the figure includes; may be null
 * @param note          may be null
 * @since 0.1.0
 */
public record Limit(String of, String standard, Text title, Unit unit, BigDecimal allowed, String level, Text arithmetic, String region, Text place,
                    LocalDate from, LocalDate until, String season, Citation citation, boolean verified, LocalDate lastConfirmed, Text includes, Text note) implements Evidence {

    @Override
    public List<Place> places() {
        return List.of();
    }

    /** Whether it is written anywhere; the strictest rule that a place may have and that is not known is not. */
    public boolean isWritten() {
        return citation != null;
    }

    /** Whether a number is above the figure; never for null or for a level. */
    public boolean isExceededBy(Number number) {
        return number != null && allowed != null && decimal(number).compareTo(allowed) > 0;
    }

    /** Whether a number is below the figure; never for null or for a level. */
    public boolean isMissedBy(Number number) {
        return number != null && allowed != null && decimal(number).compareTo(allowed) < 0;
    }

    /** That this limit, which is looser than the one that was applied, was not. */
    public Text notAppliedBeside(Limit applied) {
        String zh = place.zh() + "“" + title.zh() + "”（" + words().zh() + "）宽于" + applied.place.zh() + "的规定（" + applied.words().zh() + "），未予采用";
        String en = "\"" + title.en() + "\" of " + place.en() + " (" + words().en() + ") is looser than that of " + applied.place.en()
                + " (" + applied.words().en() + ") and was not applied";
        return new Text(zh, en);
    }

    /** That this limit, which is stricter than the one that was applied but unverified, was not. */
    public Text tooDoubtfulBeside(Limit applied) {
        return new Text(place.zh() + "“" + title.zh() + "”（" + words().zh() + "）尚未核实，不能代替" + applied.place.zh() + "已核实的规定（" + applied.words().zh() + "），未予采用",
                "\"" + title.en() + "\" of " + place.en() + " (" + words().en() + ") is not verified and was not applied in place of that of " + applied.place.en()
                        + " (" + applied.words().en() + "), which is");
    }

    /** That this limit, which is not built in, was applied. */
    public Text applied() {
        String zh = citation.in(Language.ZH);
        String en = citation.in(Language.EN);
        return new Text("采用本地标准：" + place.zh() + "“" + title.zh() + "”（" + figure().zh() + "），依据" + zh + (verified || !citation.verified() ? "" : "，数字未核实"),
                "local standard applied: \"" + title.en() + "\" of " + place.en() + " (" + figure().en() + "), by " + en + (verified || !citation.verified() ? "" : ", figure unverified"));
    }

    /** That nothing can be found to agree with this limit, because it is a local one that nobody has verified. */
    public Text tooDoubtfulToAgreeWith() {
        return new Text(place.zh() + "本地标准“" + title.zh() + "”（" + words().zh() + "）尚未核实，不能据以判为符合；核对文件后请写明“核实情况: 已核实”",
                "the local standard \"" + title.en() + "\" of " + place.en() + " (" + words().en() + ") is not verified, so that nothing can be found to agree with it; "
                        + "state \"status: verified\" once its instrument was read");
    }

    /** That nothing can be found to agree with this limit, because its instrument does not bind the host, and the place's own is not known. */
    public Text isMereReference() {
        return new Text(citation.in(Language.ZH) + "适用于中央和国家机关；当地“" + title.zh() + "”未收录，上述标准（" + words().zh() + "）仅供参照，请在 reception.yaml 中补充本地标准",
                citation.in(Language.EN) + " binds central organs; the place's own \"" + title.en() + "\" is not known, and " + words().en() + " is a mere reference; state it in reception.yaml");
    }

    private Text words() {
        return level == null ? new Text(allowed.toPlainString(), allowed.toPlainString()) : arithmetic;
    }

    /** The figure with its unit. */
    private Text figure() {
        if (level != null || unit == null || unit == Unit.LEVEL) {
            return words();
        }
        Vocabulary.Word word = Vocabulary.word(unit);
        boolean isBare = unit == Unit.TIMES || unit == Unit.LEVELS || BigDecimal.ONE.compareTo(allowed) == 0;
        return new Text(words().zh() + word.chinese(), words().en() + (isBare ? "" : " " + word.prose()));
    }

    private static BigDecimal decimal(Number number) {
        return number instanceof BigDecimal decimal ? decimal : new BigDecimal(number.toString());
    }

    /** The standard and its value; nothing that the plan says. */
    @Override
    public String toString() {
        return "Limit[" + standard + ", " + (allowed == null ? level : allowed) + "]";
    }
}
