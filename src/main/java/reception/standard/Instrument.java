package reception.standard;

import java.time.LocalDate;
import reception.format.Place;
import reception.standard.file.Status;
import reception.vocabulary.Language;
import reception.vocabulary.Term;
import reception.vocabulary.Text;

/**
 * A law, regulation or notice that rules and figures rest on.
 *
 * @param instrument its id in this project
 * @param title      its title
 * @param number     its document number; null where none is known
 * @param region     code of the place where it applies, {@code CN} for the whole country
 * @param inForce    first day in force
 * @param until      last day in force; null while it is in force
 * @param status     how sure we are of what is cited from it
 * @param numberStatus how sure we are of its number; null stands for the same
 * @param binds      whom it binds where those are not all; what it says is a mere reference for the others
 * @param articles   whether citations can name an article; null stands for an instrument whose articles are known
 * @param own        yes for measures of this project, which no instrument sets
 * @param note       what is uncertain about it; may be null
 */
@Term(zh = "文件依据")
public record Instrument(Place at, @Term(zh = "文件") String instrument, @Term(zh = "名称") Text title, @Term(zh = "文号") String number, @Term(zh = "适用地区") String region,
                         @Term(zh = "施行日期") LocalDate inForce, @Term(zh = "失效日期") LocalDate until, @Term(zh = "核实情况") Status status,
                         @Term(zh = "文号核实情况") Status numberStatus, @Term(zh = "约束对象") Bound binds, @Term(zh = "条款编号") Articles articles, @Term(zh = "自定措施") Boolean own, @Term(zh = "说明") Text note) {

    /** How an instrument is numbered where that is not by articles, or why a citation of it may name none. */
    public enum Articles {
        @Term(zh = "分部分", means = "by parts and points: 1(2) stands for point 2 of part 1", meansZh = "按部分和条编号，“1(2)”指第一部分第二条") PARTS,
        @Term(zh = "不分条", means = "it has none: a table, an explanation, a custom", meansZh = "标准表、说明、惯例等，不分条") NONE,
        @Term(zh = "条号未读到", means = "the numbers of some that are cited were not read", meansZh = "所引内容的条号没有读到") UNREAD
    }

    /** Whom an instrument binds that does not bind everybody. */
    @Term(zh = "约束对象")
    public enum Bound {
        /** Central organs that receive. */
        @Term(zh = "中央和国家机关") CENTRAL_HOSTS,
        /** Travellers of central organs, and whoever collects from them. */
        @Term(zh = "中央单位出差人员") CENTRAL_GUESTS
    }

    /** With title and note in both languages. */
    Instrument inBothLanguages() {
        return new Instrument(at, instrument, ValueCheck.inBothLanguages(title), number, region, inForce, until, status, numberStatus, binds, articles, own, ValueCheck.inBothLanguages(note));
    }

    /** Whether it was in force on a day. */
    public boolean isInForce(LocalDate day) {
        return !day.isBefore(inForce) && (until == null || !day.isAfter(until));
    }

    /** Whether it stands for measures of this project, which no instrument sets. */
    public boolean isOwn() {
        return Boolean.TRUE.equals(own);
    }

    /** Title and number, as a report cites it. */
    public String cited(Language language) {
        if (isOwn()) {
            return title.in(language);
        }
        String name = language == Language.ZH ? "《" + title.zh() + "》" : title.en();
        if (number == null) {
            return name;
        }
        String doubt = numberStatus == Status.UNVERIFIED ? language.choose("，文号未核实", ", number unverified") : "";
        return language == Language.ZH ? name + "（" + number + doubt + "）" : name + " (" + number + doubt + ")";
    }
}
