package reception.plan.reading;

import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import reception.format.schema.RecordSchema.ScalarSchema;
import reception.format.schema.RecordSchema;
import reception.plan.Plan;
import reception.visit.Region;
import reception.visit.When;
import reception.visit.guests.Guests;
import reception.visit.lodging.Room;
import reception.visit.meal.Companions;
import reception.visit.meal.Meal;
import reception.visit.money.Budget;
import reception.visit.paper.Letter;
import reception.visit.transport.Vehicle;
import reception.vocabulary.Language;
import reception.vocabulary.Text;
import reception.vocabulary.Vocabulary;

/**
 * The JSON Schema of the plan format. It accepts what {@link PlanReader} accepts; what a schema cannot say is left to the reader: a count that
 * differs from the list, a place that does not exist.
 */
public final class PlanSchema {

    /** The schema's {@code $id}. */
    public static final String ID = "urn:reception:plan:" + PlanReader.FORMAT_VERSION;

    /** How a place is written. */
    public static final ScalarSchema REGION = new ScalarSchema(new Text("行政区划的代码或名称，如 410181 或 巩义市", "an administrative division's code or name, such as 410181 or 巩义市"),
            null, 100000, 999999);

    private static final ScalarSchema WHEN = new ScalarSchema(new Text("日期或时间，如 2026-11-03、2026-11-03T10:00 或 11月3日上午9时30分", "a day or a time, such as 2026-11-03 or 2026-11-03T10:00"),
            "^\\s*" + RecordSchema.DAY_AND_TIME + "\\s*$", null, null);

    /** A text that names a meal; the reader looks at its day. */
    private static final ScalarSchema A_MEAL = new ScalarSchema(new Text("一餐的日期、餐次和安排，如 9月10日午餐，机关食堂，工作餐，每人50元", "day, meal and arrangement in one text, such as 9月10日午餐，机关食堂，工作餐，每人50元"),
            "[早午晚中][餐饭上午].*[0-9０-９，,]|[0-9０-９].*[早午晚中][餐饭上午]", null, null);
    private static final ScalarSchema CAR = new ScalarSchema(new Text("车型和数量、车牌、驾驶员，如 中巴1辆、来宾自备", "a car with its number, plate and driver, such as 中巴1辆, or that the guests come by their own"), "[0-9０-９]\\s*(?:间|套|辆|台|部|人|名|位)|(?:驾驶员|司机|乘车人员|乘坐人员)[:：]|" + String.join("|", SheetKeys.builtIn().ownCars()), null, null);
    private static final ScalarSchema A_ROOM = new ScalarSchema(new Text("房号、房型、人员或者间数，如 0808 单间 陈东、标准间5间", "number, sort and people of a room, or a number of rooms, such as 标准间5间"), "[0-9０-９]\\s*(?:间|套|辆|台|部|人|名|位)|\\S+\\s+\\S+", null, null);
    private static final Map<Class<?>, ScalarSchema> IN_SHORT = new LinkedHashMap<>();

    static {
        IN_SHORT.put(Room.class, A_ROOM);
        IN_SHORT.put(Vehicle.class, CAR);
        IN_SHORT.put(Meal.class, A_MEAL);
        IN_SHORT.put(Letter.class, new ScalarSchema(new Text("公函的发文字号", "the number of a letter"), "[〔［\\[（(]\\s*[0-9０-９]+\\s*[〕］\\])）].*号", null, null));
        IN_SHORT.put(Guests.class, new ScalarSchema(new Text("来宾单位，可带人数，如 开封市水利局（5人）", "the guests' unit, perhaps with their number"), "^\\s*[^0-9０-９]{2,60}(?:[（(]\\s*(?:共\\s*)?|一行\\s*)[0-9０-９]+\\s*人\\s*[)）]?\\s*$|[\\u4e00-\\u9fff]{3}(?:"
                + String.join("|", PlausibleValues.builtIn().unitEndings()) + ")\\s*$", null, null));
        IN_SHORT.put(Budget.class, new ScalarSchema(new Text("预算科目，如 公务接待费", "the budget line, such as 公务接待费"), PlanShapes.BUDGET_LINE, null, null));
        IN_SHORT.put(Companions.class, new ScalarSchema(new Text("人数和名单，如 3人（康明、乔亮、林芳）", "a number and names, such as 3人（康明、乔亮、林芳）"), "^\\s*[0-9０-９]+\\s*人?\\s*[（(：:，,].+$|" + PlanShapes.NAMES, null, null));
    }

    private PlanSchema() {
    }

    private static boolean isNeverNone(Class<?> type, String key) {
        String section = type == Plan.class ? "" : Vocabulary.section(Plan.class).fields().stream().filter(field -> field.type() == type && !field.isList())
                .map(field -> field.word().english() + ".").findFirst().orElse("?");
        return PlausibleValues.builtIn().neverNone().contains(section + key);
    }

    /** Writes the schema for both languages, the same bytes every time. */
    public static void write(Appendable out) throws IOException {
        write(out, null);
    }

    /** Writes the schema, the same bytes every time. @param only the language that an editor is to offer and to explain in; null for both */
    public static void write(Appendable out, Language only) throws IOException {
        Map<Class<?>, ScalarSchema> scalars = new LinkedHashMap<>();
        scalars.put(When.class, WHEN);
        scalars.put(Region.class, REGION);
        RecordSchema.write(out, only == null ? ID : ID + ":" + only.choose("zh", "en"), Plan.class, "receptionPlan", PlanReader.FORMAT_VERSION, scalars, PlanSchema::isNeverNone, true, IN_SHORT,
                "(?:" + ApprovalBoxes.KEY + ")|^\\s*(?:" + String.join("|", SheetKeys.words()) + ")\\s*$", only);
    }
}
