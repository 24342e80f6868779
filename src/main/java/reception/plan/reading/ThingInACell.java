package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.visit.Contact;
import reception.visit.transport.Vehicle;
import reception.visit.welcome.Gift;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Vocabulary;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;

/**
 * A thing that one cell of a form names together with its particulars: 贝雕画1件，价值380元，赠团长. The first piece is the thing; where any other is no particular of it, the cell may list several things, and is left as it is.
 */
final class ThingInACell {

    private static final int LONGEST = 200;
    private static final Pattern PIECES = Pattern.compile("(?:\\s*[，,；;、]\\s*|[\\s　]+)(?![^（(]*[)）])");
    private static final String NUMBER = "(\\d{1,4}|[一二两三四五六七八九十]{1,3})";
    private static final Pattern COUNTED = Pattern.compile("^(.{1,40}?)\\s*" + NUMBER + "\\s*(?:件|个|份|套|盒|幅|枚|只|支|本|册|张|条|把|对|辆|台|部)(?:[（(]([^（）()]{2,16})[）)])?$");

    /**
     * What a piece tells of the thing.
     *
     * @param properties under which the groups of the pattern belong, in their order
     */
    private record Particular(Pattern pattern, String... properties) {

        Particular(String pattern, String... properties) {
            this(Pattern.compile(pattern), properties);
        }
    }

    private static final List<Particular> OF_GIFT = List.of(
            new Particular("^(?:每[件份个套]|单件|市场|参考|约)*(?:价值|单价|价格|售价|价)?[:：]?约?\\s*(\\d+(?:\\.\\d+)?\\s*元)(?:\\s*[/每][件份个套])?$", "value"),
            new Particular("^(?:拟)?(?:赠送?|赠予|送|给)给?(\\p{IsHan}{1,20})$", "to"),
            new Particular("^(?:共|共计)?" + NUMBER + "\\s*[件个份套盒幅枚只支本册]$", "count"));
    private static final List<Particular> OF_VEHICLE = List.of(
            new Particular("^(?:驾驶员|司机)[:：]?\\s*(\\p{IsHan}{2,4})$", "driver"),
            new Particular("^(?:驾驶员|司机)[:：]?(\\p{IsHan}{2,4})[:：（(]*" + CellText.PHONE_NUMBER + "[)）]?$", "driver", "driverPhone"),
            new Particular("^(\\p{IsHan}{1,2}师傅)$", "driver"),
            new Particular("^(?:车牌号?[:：]?\\s*)?" + CellText.PLATE_NUMBER + "$", "plate"),
            new Particular("^(\\d{1,2})\\s*座$", "seats"),
            new Particular("^(?:(?:联系)?电话[:：]?)?" + CellText.PHONE_NUMBER + "$", "driverPhone"),
            new Particular("^((?:租金|费用|约)*\\s*\\d+(?:\\.\\d+)?\\s*元(?:\\s*[/每][天日辆台趟次])?|\\p{IsHan}{1,3}师傅自?驾|备用|含(?:油|司机|驾驶员).{0,6})$", "notes"));
    private static final List<Particular> OF_CONTACT = List.of(
            new Particular("^(?:联系)?(?:电话|手机)?(?:号码)?[:：]?\\s*" + CellText.PHONE_NUMBER + "$", "phone"));

    private ThingInACell() {
    }

    /** Has a binder read such cells where it would part them into things. */
    static Binder in(Binder binder) {
        return binder.readingCells(Gift.class, cell -> read(cell, Gift.class, "item", OF_GIFT)).readingCells(Vehicle.class, cell -> read(cell, Vehicle.class, "type", OF_VEHICLE))
                .readingCells(Contact.class, cell -> read(cell, Contact.class, "name", OF_CONTACT));
    }

    /** @return null if the text is no such cell */
    private static Node read(Node.Scalar cell, Class<?> type, String named, List<Particular> particulars) {
        String[] pieces = cell.text().length() > LONGEST ? new String[0] : PIECES.split(cell.text().strip());
        if (pieces.length < 2) {
            return null;
        }
        Section section = Vocabulary.section(type);
        List<Node.Entry> entries = new ArrayList<>();
        for (int i = 1; i < pieces.length; i++) {
            if (!addParticular(cell, pieces[i], section, particulars, entries)) {
                return null;
            }
        }
        Matcher counted = COUNTED.matcher(pieces[0]);
        boolean isCounted = section.byName("count") != null && counted.matches() && (counted.group(3) == null || addParticular(cell, counted.group(3), section, particulars, entries))
                && add(cell, section.byName("count"), ChineseNumerals.digits(counted.group(2)), section, entries);
        return add(cell, section.byName(named), isCounted ? counted.group(1) : pieces[0], section, entries) ? new Node.Mapping(cell.span(), entries) : null;
    }

    private static boolean addParticular(Node.Scalar cell, String piece, Section section, List<Particular> particulars, List<Node.Entry> entries) {
        for (Particular particular : particulars) {
            Matcher matcher = particular.pattern().matcher(piece);
            if (matcher.matches()) {
                boolean isAdded = true;
                for (int i = 0; i < particular.properties().length; i++) {
                    isAdded &= add(cell, section.byName(particular.properties()[i]), matcher.group(i + 1), section, entries);
                }
                return isAdded;
            }
        }
        return false;
    }

    /** Adds a value; not a second one of a property, which would be of another thing. */
    private static boolean add(Node.Scalar cell, Field field, String text, Section section, List<Node.Entry> entries) {
        boolean isThere = entries.stream().anyMatch(entry -> section.byWord(entry.key().text()) == field);
        return !isThere && entries.add(Binder.added(field, new Node.Scalar(cell.span(), text, false)));
    }
}
