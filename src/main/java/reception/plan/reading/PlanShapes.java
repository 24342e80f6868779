package reception.plan.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import reception.format.Node;
import reception.format.bind.Binder;
import reception.format.bind.PeriodText;
import reception.plan.Plan;
import reception.visit.Contact;
import reception.visit.Diet;
import reception.visit.PartOfDay;
import reception.visit.Person;
import reception.visit.Rank;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.lodging.Lodging;
import reception.visit.lodging.Room;
import reception.visit.lodging.RoomType;
import reception.visit.meal.Companions;
import reception.visit.meal.Meal;
import reception.visit.meal.MealTime;
import reception.visit.money.Budget;
import reception.visit.money.CostItem;
import reception.visit.money.Payer;
import reception.visit.paper.Approval;
import reception.visit.paper.ApprovalStep;
import reception.visit.paper.Letter;
import reception.visit.paper.LetterForm;
import reception.visit.programme.Visit;
import reception.visit.transport.Vehicle;
import reception.vocabulary.AnswerWords;
import reception.vocabulary.ChineseNumerals;
import reception.vocabulary.Vocabulary.Field;
import reception.vocabulary.Vocabulary.Section;
import reception.vocabulary.Vocabulary;

/**
 * Puts what forms write in shapes of their own into that of the format, where only one thing can be meant: a timetable by days, a row with its day left out, both ends of a period in one
 * cell, a name with its post behind it, a number of rooms. What is added stands where it was taken from, so that messages and findings point at what is written.
 */
final class PlanShapes {

    private static final Section PLAN = Vocabulary.section(Plan.class);
    private static final Section MEAL = Vocabulary.section(Meal.class);
    private static final Section VISIT = Vocabulary.section(Visit.class);
    private static final Section LODGING = Vocabulary.section(Lodging.class);
    private static final Field PROGRAMME = PLAN.byName("itinerary");
    private static final Field MEALS = PLAN.byName("meals");
    private static final Field ARRIVES = VISIT.byName("arrives");
    private static final Field DEPARTS = VISIT.byName("departs");
    private static final Field CHECK_IN = LODGING.byName("checkIn");
    private static final Field CHECK_OUT = LODGING.byName("checkOut");
    private static final Field MEAL_ON = MEAL.byName("on");
    private static final Field MEAL_TIME = MEAL.byName("meal");
    private static final Field MEAL_STARTS = MEAL.byName("starts");

    private static final Pattern DAY_ALONE = Pattern.compile("^\\s*\\d{1,2}[日号]");
    private static final Pattern COUNTED_PAPERS = Pattern.compile("\\s*\\d{1,3}\\s*[张份页]");
    private static final Pattern STARTING = Pattern.compile("\\s*(?:开餐|开始|用餐|就餐|入席|前|后)?\\s*");
    private static final Pattern UNIT_AND_NUMBER = Pattern.compile("^\\s*(\\D{2,60}?)\\s*(?:[（(]\\s*(?:共\\s*)?|一行\\s*)(\\d{1,4})\\s*人\\s*[)）]?\\s*$");
    private static final Pattern LED_BY = Pattern.compile("[，,；;。]\\s*由?(\\p{IsHan}{3,30}?)(?:同志)?(?:带队|率队|领队)[。]?\\s*$");
    private static final Pattern DAYS_IN_ALL = Pattern.compile("\\s*[，,]?\\s*(?:[（(]?共?计?\\s*(?:\\d{1,3}|[一二两三四五六七八九十]{1,3}|半)个?\\s*(?:天|晚|日)(?:半)?[)）]?)?\\s*");
    private static final Pattern BEHIND = Pattern.compile("^\\s*([^()（）]{2,40}?)\\s*[（(]([^()（）]{1,60})[)）]\\s*$");
    private static final Pattern NAME_AND_MORE = Pattern.compile("^\\s*(\\p{IsHan}{2,4}|\\p{IsHan}[ \u3000]\\p{IsHan})[ \u3000]+(\\p{IsHan}[^、，；]{1,40})$");
    private static final Pattern NAME_AND_PHONE = Pattern.compile("^\\s*(\\p{IsHan}{2,4})[\\s　，,：:]+(?:(?:联系)?(?:电话|手机)[：:]?\\s*)?" + CellText.PHONE_NUMBER + "\\s*$");
    private static final Pattern POST_AND_NAME = Pattern.compile("^\\s*([^\\s、，；（(]{2,40})[ \u3000]+(\\p{IsHan}{2,4})$");
    private static final Pattern NUMBERED = Pattern.compile("^\\s*(\\D{1,30}?)\\s*[×xX*：:]?\\s*(\\d{1,4}|[一二两三四五六七八九十]{1,3})\\s*(?:间|套|辆|台|部|人|名|位)\\s*(?:[（(]([^()（）]{1,30})[)）])?\\s*$");
    private static final Pattern NUMBER_FIRST = Pattern.compile("^\\s*(\\d{1,4}|[一二两三四五六七八九十]{1,3})\\s*(?:间|套|辆|台|部|名|位)\\s*([^\\d\\s（(][^（(]{0,30}?)\\s*(?:[（(]([^()（）]{1,30})[)）])?\\s*$");
    private static final Pattern SEATS = Pattern.compile("(\\d{1,2})\\s*座");
    private static final Pattern PEOPLE_AND_NAMES = Pattern.compile("^\\s*(\\d{1,4})\\s*人?\\s*[（(：:，,]\\s*([^()（）：:]{2,300}?)\\s*[)）]?\\s*$");
    /** A name or several, by which no number and no yes or no can be meant; in the subset of regular expressions that ECMA-262 and Java share. */
    static final String NAMES = "^\\s*(?!没有|安排|已安排|需要|提供|不|未|无|待|另行|暂|尚|若干|有关|相关|部分|全体)(?!.*(?:领导|人员|成员|班子|干部|同志|负责人|部门|单位|科室|若干|人)\\s*$)(?:[\\u4e00-\\u9fff][\\u4e00-\\u9fff]|[A-Za-z]+[ .]+[A-Za-z])[^0-9０-９]*$";
    /** Words without an amount, which can only say from which line is paid; in the same subset. */
    static final String BUDGET_LINE = "^\\s*(?![A-Za-z]{1,5}\\s*$)(?!.*[一二两三四五六七八九十][百千万])[^0-9０-９元:：]{2,}$";
    private static final Pattern WORDS_ALONE = Pattern.compile(BUDGET_LINE);
    private static final Pattern NAME = Pattern.compile(NAMES);
    private static final Pattern DOCUMENT_NUMBER = Pattern.compile("[〔\\[（(［]\\s*\\d{4}\\s*[〕\\]）)］].{0,12}号");
    private static final Pattern LETTER_THERE = Pattern.compile("^\\s*(?:有|已收到|有公函)\\s*[（(，,：:]\\s*(.+?)\\s*[）)]?\\s*$");
    private static final String LETTER = Vocabulary.word(LetterForm.LETTER).english();
    private static final Pattern PHONE = Pattern.compile("1\\d{10}|0\\d{2,3}-?\\d{7,8}|\\d{7,8}");
    private static final List<String> GENDERS = AnswerWords.of("gender");
    private static final String ETHNICITY = "族";
    private static final String POST = "post";

    private PlanShapes() {
    }

    /** Has a binder put what it reads into the format's own shapes. */
    static Binder in(Binder binder) {
        return ThingInACell.in(binder).shaping(Plan.class, PlanShapes::plan).shaping(Visit.class, PlanShapes::visit).shaping(Lodging.class, PlanShapes::lodging).shaping(Meal.class, PlanShapes::meal)
                .shaping(Person.class, node -> person(node, Vocabulary.section(Person.class))).shaping(Guest.class, node -> person(node, Vocabulary.section(Guest.class)))
                .shaping(Room.class, PlanShapes::room).shaping(Vehicle.class, PlanShapes::vehicle)
                .shaping(GuestGroup.class, node -> counted(node, Vocabulary.section(GuestGroup.class), "name")).shaping(Companions.class, PlanShapes::companions)
                .shaping(Contact.class, PlanShapes::contact).shaping(CostItem.class, node -> node instanceof Node.Mapping cost ? MealCells.cost(cost) : node).shaping(Budget.class, PlanShapes::budget).shaping(Guests.class, PlanShapes::guests).shaping(Letter.class, PlanShapes::letter).shaping(Approval.class, ApprovalBoxes::approval).shaping(ApprovalStep.class, ApprovalBoxes::step);
    }

    /** What is written for a section in short, in the section's own shape; the same node where it is none of these. */
    static Node shaped(Class<?> type, Node node) {
        return type == Guests.class ? guests(node) : type == Lodging.class ? lodging(node) : type == Room.class ? room(node) : type == Vehicle.class ? vehicle(node) : type == Meal.class ? meal(node)
                : type == Letter.class ? letter(node) : type == Visit.class ? visit(node) : node;
    }

    /** Whether a text is no more than a word for a part of the day. */
    static boolean isPartOfDay(String text) {
        return Vocabulary.choices(PartOfDay.class).byWord(text) != null;
    }

    private static Node plan(Node node) {
        if (!(node instanceof Node.Mapping written)) {
            return node;
        }
        Node.Mapping mapping = PayersByName.read(FlatSheet.sorted(written));
        Node.Mapping shaped = ApprovalBoxes.gathered(mapping);
        Node.Entry programme = entry(mapping, PLAN, PROGRAMME);
        if (programme != null) {
            Node value = new ProgrammeRows(mapping).of(programme.value());
            shaped = value == programme.value() ? shaped : with(shaped, programme, new Node.Entry(programme.key(), value));
        }
        Node.Entry meals = entry(mapping, PLAN, MEALS);
        if (meals != null && meals.value() instanceof Node.Mapping table && isTableOfMeals(table)) {
            List<Node> rows = new ArrayList<>();
            String firstDay = ProgrammeRows.firstDay(mapping);
            table.entries().forEach(entry -> addMeals(new Node.Entry(text(entry.key(), dated(entry.key().text(), firstDay)), entry.value()), null, rows));
            shaped = with(shaped, meals, new Node.Entry(meals.key(), new Node.Sequence(table.span(), rows)));
        }
        Node.Entry cars = entry(mapping, PLAN, PLAN.byName("vehicles"));
        List<Node> numbered = cars != null && cars.value() instanceof Node.Mapping table ? numberedCars(table) : List.of();
        return numbered.isEmpty() ? shaped : with(shaped, entry(shaped, PLAN, PLAN.byName("vehicles")), new Node.Entry(cars.key(), new Node.Sequence(cars.value().span(), numbered)));
    }

    /** Cars by their numbers, each with all that is said of it: {1号车: 考斯特 豫A00001 驾驶员：赵六}; empty if it is no such table. */
    private static List<Node> numberedCars(Node.Mapping table) {
        List<Node> cars = new ArrayList<>();
        for (Node.Entry entry : table.entries()) {
            Node car = entry.value() instanceof Node.Scalar scalar && Vocabulary.section(Vehicle.class).byFormWord(entry.key().text()) == null ? CellText.vehicle(scalar, entry.key()) : null;
            if (car == null) {
                return List.of();
            }
            cars.add(car);
        }
        return cars;
    }

    /** A day of the month with the month of the visit: 12日午餐. */
    private static String dated(String text, String firstDay) {
        Matcher day = DAY_ALONE.matcher(text);
        PeriodText first = firstDay == null || !day.lookingAt() ? null : PeriodText.of(firstDay + "至" + day.group());
        return first == null || first.until() == null ? text : first.until().day() + text.substring(day.end());
    }

    /** Whether every key is a day, a meal, or both, with what is said of it under it: {12月7日: {午餐: {...}}}. */
    private static boolean isTableOfMeals(Node.Mapping table) {
        return !table.entries().isEmpty() && table.entries().stream().allMatch(entry -> MEAL.byFormWord(entry.key().text()) == null
                && (isMeal(entry.key().text()) || PeriodText.of(entry.key().text()) != null || DAY_ALONE.matcher(entry.key().text()).lookingAt()));
    }

    private static boolean isMeal(String text) {
        return Vocabulary.choices(MealTime.class).byWord(text.strip()) != null;
    }

    /** @param day of the meals below; null where none is known yet */
    private static void addMeals(Node.Entry entry, Node.Scalar day, List<Node> rows) {
        PeriodText period = isMeal(entry.key().text()) ? null : PeriodText.of(entry.key().text());
        Node.Scalar on = period == null || period.from().day() == null ? day : text(entry.key(), period.from().day());
        String meal = period == null ? entry.key().text().strip() : isMeal(period.rest()) ? period.rest().strip() : null;
        if (entry.value() instanceof Node.Mapping table && isTableOfMeals(table)) {
            table.entries().forEach(below -> addMeals(below, on, rows));
            return;
        }
        for (Node each : entry.value() instanceof Node.Sequence sequence ? sequence.items() : List.of(entry.value())) {
            Node item = !(each instanceof Node.Scalar scalar) ? each : meal != null ? CellText.ofMeal(scalar) : CellText.meal(scalar);
            if (item instanceof Node.Mapping mapping) {
                Node.Mapping row = on == null || entry(mapping, MEAL, MEAL_ON) != null ? mapping : with(mapping, null, Binder.added(MEAL_ON, on));
                rows.add(meal == null || entry(row, MEAL, MEAL_TIME) != null ? row : with(row, null, Binder.added(MEAL_TIME, text(entry.key(), meal))));
            } else {
                rows.add(item);
            }
        }
    }

    private static Node visit(Node node) {
        if (node instanceof Node.Scalar scalar) {
            PeriodText period = PeriodText.of(scalar.text());
            return period == null || period.until() == null || !DAYS_IN_ALL.matcher(period.rest()).matches() ? node
                    : new Node.Mapping(node.span(), List.of(Binder.added(ARRIVES, text(scalar, moment(period.from()))), Binder.added(DEPARTS, text(scalar, moment(period.until())))));
        }
        return parted(node, VISIT, ARRIVES, DEPARTS);
    }

    private static Node room(Node node) {
        Node room = node instanceof Node.Scalar scalar ? CellText.room(scalar) : null;
        return room != null ? room : counted(node, Vocabulary.section(Room.class), "type");
    }

    private static Node vehicle(Node node) {
        Node car = node instanceof Node.Scalar scalar ? CellText.vehicle(scalar, null) : null;
        return car != null ? car : counted(node, Vocabulary.section(Vehicle.class), "type");
    }

    private static Node lodging(Node node) {
        if (node instanceof Node.Scalar scalar) {
            Node stay = CellText.lodging(scalar);
            if (stay != null) {
                return stay;
            }
            Matcher rooms = NUMBERED.matcher(scalar.text());
            boolean isOfRooms = rooms.matches() && Vocabulary.choices(RoomType.class).byWord(rooms.group(1).strip()) != null;
            boolean isOwn = CellText.isOwnCost(scalar.text());
            boolean isPayer = isOwn || Vocabulary.choices(Payer.class).byWord(scalar.text()) != null;
            return isOfRooms || isPayer ? new Node.Mapping(node.span(), List.of(Binder.added(LODGING.byName(isOfRooms ? "rooms" : "paidBy"), isOwn ? text(scalar, Vocabulary.word(Payer.GUEST).chinese()) : node))) : node;
        }
        return parted(node instanceof Node.Mapping stay ? LevelsBetween.lodging(stay) : node, LODGING, CHECK_IN, CHECK_OUT);
    }

    /** A mapping in which both ends of a period stand under the key of its beginning, with each under its own. */
    private static Node parted(Node node, Section section, Field first, Field last) {
        Node.Entry begins = node instanceof Node.Mapping mapping ? entry(mapping, section, first) : null;
        if (begins == null || !(begins.value() instanceof Node.Scalar scalar) || isPlain(scalar.text())) {
            return node;
        }
        PeriodText period = PeriodText.of(scalar.text());
        if (period == null || period.until() == null || !DAYS_IN_ALL.matcher(period.rest()).matches()) {
            return node;
        }
        Node.Mapping shaped = with((Node.Mapping) node, begins, new Node.Entry(begins.key(), text(scalar, moment(period.from()))));
        return entry(shaped, section, last) != null ? shaped : with(shaped, null, Binder.added(last, text(scalar, moment(period.until()))));
    }

    /** A meal whose day, name and time stand in one cell. */
    private static Node meal(Node node) {
        Node shaped = node instanceof Node.Scalar scalar ? CellText.meal(scalar) : node instanceof Node.Mapping mapping ? MealCells.sorted(mapping) : node;
        for (Field field : List.of(MEAL_ON, MEAL_STARTS, MEAL_TIME)) {
            Node.Entry entry = shaped instanceof Node.Mapping mapping ? entry(mapping, MEAL, field) : null;
            if (entry != null && entry.value() instanceof Node.Scalar scalar && !isPlain(scalar.text()) && !isPlainTime(scalar.text())) {
                shaped = mealWith((Node.Mapping) shaped, entry, field, scalar);
            }
        }
        return shaped;
    }

    private static Node mealWith(Node.Mapping meal, Node.Entry entry, Field field, Node.Scalar scalar) {
        PeriodText period = PeriodText.of(scalar.text());
        if (period == null || field != MEAL_STARTS && period.from().day() == null || !period.from().isPossible()) {
            return meal;
        }
        String name = STARTING.matcher(period.rest()).matches() ? "" : period.rest().strip();
        String mealName = Vocabulary.choices(MealTime.class).byWord(name) != null ? name : name.isEmpty() && period.from().clock() == null && period.from().part() != null
                && Vocabulary.choices(MealTime.class).byWord(period.from().part()) != null ? period.from().part() : null;
        if (!name.isEmpty() && mealName == null) {
            return meal;
        }
        if (field == MEAL_TIME && mealName == null) {
            return meal;
        }
        Node.Mapping shaped = without(meal, entry);
        shaped = put(shaped, MEAL_ON, entry, field, scalar, period.from().day());
        shaped = put(shaped, MEAL_STARTS, entry, field, scalar, period.from().time());
        return put(shaped, MEAL_TIME, entry, field, scalar, mealName);
    }

    /** With a value under a key that is not there yet; the key that was written keeps its own. */
    private static Node.Mapping put(Node.Mapping meal, Field field, Node.Entry written, Field writtenField, Node.Scalar scalar, String text) {
        if (text == null || entry(meal, MEAL, field) != null) {
            return meal;
        }
        return with(meal, null, field == writtenField ? new Node.Entry(written.key(), text(scalar, text)) : Binder.added(field, text(scalar, text)));
    }

    /** A name with what stands behind it in brackets, or a post behind a blank. */
    static Node person(Node node, Section section) {
        boolean isRow = node instanceof Node.Sequence row && row.items().size() == 2 && row.items().stream().allMatch(Node.Scalar.class::isInstance) && PlausibleValues.builtIn().isPost(((Node.Scalar) row.items().get(1)).text().strip());
        if (isRow) {
            List<Node> cells = ((Node.Sequence) node).items();
            return new Node.Mapping(node.span(), List.of(Binder.added(section.byName("name"), cells.get(0)), Binder.added(section.byName(POST), cells.get(1))));
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.text().length() < 4 || scalar.text().chars().noneMatch(c -> c == '(' || c == '（' || Character.isWhitespace(c))) {
            return node;
        }
        Matcher behind = BEHIND.matcher(scalar.text());
        if (behind.matches()) {
            List<Node.Entry> entries = new ArrayList<>(List.of(Binder.added(section.byName("name"), text(scalar, behind.group(1)))));
            List<String> posts = new ArrayList<>();
            for (String word : behind.group(2).split("[、，,；;]")) {
                String property = property(word.strip(), section);
                Field field = section.byName(property);
                boolean isThere = entries.stream().anyMatch(entry -> section.byWord(entry.key().text()) == field);
                if (!word.isBlank() && (field == null || isThere || property.equals(POST))) {
                    posts.add(word.strip());
                } else if (!word.isBlank()) {
                    entries.add(Binder.added(field, text(scalar, word.strip())));
                }
            }
            if (!posts.isEmpty()) {
                entries.add(Binder.added(section.byName(POST), text(scalar, String.join("、", posts))));
            }
            return new Node.Mapping(node.span(), entries);
        }
        Matcher called = NAME_AND_PHONE.matcher(scalar.text());
        Field phone = section.byName("phone") != null ? section.byName("phone") : section.byName("contact");
        if (called.matches() && phone != null) {
            return new Node.Mapping(node.span(), List.of(Binder.added(section.byName("name"), text(scalar, called.group(1))), Binder.added(phone, text(scalar, called.group(2)))));
        }
        Matcher more = NAME_AND_MORE.matcher(scalar.text());
        if (more.matches() && PlausibleValues.builtIn().isPost(more.group(2).strip())) {
            return named(scalar, section, more.group(1), more.group(2).strip());
        }
        Matcher postFirst = POST_AND_NAME.matcher(scalar.text());
        return postFirst.matches() && PlausibleValues.builtIn().isPost(postFirst.group(1)) ? named(scalar, section, postFirst.group(2), postFirst.group(1)) : node;
    }

    private static Node named(Node.Scalar scalar, Section section, String name, String post) {
        return new Node.Mapping(scalar.span(), List.of(Binder.added(section.byName("name"), text(scalar, name)), Binder.added(section.byName(POST), text(scalar, post))));
    }

    private static String property(String word, Section section) {
        if (GENDERS.contains(word)) {
            return "gender";
        }
        if (word.endsWith(ETHNICITY)) {
            return "ethnicity";
        }
        if (PHONE.matcher(word).matches()) {
            return section.byName("phone") != null ? "phone" : "contact";
        }
        if (section.byName("diet") != null && Vocabulary.choices(Diet.class).byWord(word) != null) {
            return "diet";
        }
        return Vocabulary.choices(Rank.class).byWord(word) != null ? "rank" : POST;
    }

    /** A thing with the number of its like: 标准间5间, 中巴1辆（23座）, 记者5人. */
    private static Node counted(Node node, Section section, String property) {
        if (!(node instanceof Node.Scalar scalar)) {
            return node;
        }
        Matcher numbered = NUMBERED.matcher(scalar.text());
        Matcher numberFirst = NUMBER_FIRST.matcher(scalar.text());
        boolean isNumbered = numbered.matches();
        if (!isNumbered && !numberFirst.matches()) {
            return node;
        }
        String thing = isNumbered ? numbered.group(1).strip() : numberFirst.group(2).strip();
        String number = isNumbered ? numbered.group(2) : numberFirst.group(1);
        List<Node.Entry> entries = new ArrayList<>(List.of(Binder.added(section.byName("count"), text(scalar, ChineseNumerals.digits(number)))));
        String aside = isNumbered ? numbered.group(3) : numberFirst.group(3);
        Matcher seats = SEATS.matcher(scalar.text());
        Field seated = section.byName("seats");
        if (seated != null && seats.find()) {
            entries.add(Binder.added(seated, text(scalar, seats.group(1))));
            thing = thing.replaceFirst(SEATS.pattern(), "").strip();
        }
        boolean isRank = section.byName("ethnicity") != null && Vocabulary.choices(Rank.class).byWord(thing) != null;
        boolean isEthnicity = section.byName("ethnicity") != null && thing.endsWith(ETHNICITY);
        entries.add(Binder.added(section.byName(property), text(scalar, aside == null || aside.equals(seats.reset().find() ? seats.group() : null) ? thing : thing + "（" + aside + "）")));
        if (isRank || isEthnicity) {
            entries.add(Binder.added(section.byName(isRank ? "rank" : "ethnicity"), text(scalar, thing)));
        }
        return new Node.Mapping(node.span(), entries);
    }

    /** A name or several, or 3人（张三、李四、王五）. */
    private static Node companions(Node node) {
        if (node instanceof Node.Scalar name && NAME.matcher(name.text()).matches()) {
            return new Node.Mapping(node.span(), List.of(Binder.added(Vocabulary.section(Companions.class).byName("people"), node)));
        }
        Matcher both = node instanceof Node.Scalar scalar ? PEOPLE_AND_NAMES.matcher(scalar.text()) : null;
        if (both == null || !both.matches()) {
            return node;
        }
        Section section = Vocabulary.section(Companions.class);
        Node.Scalar scalar = (Node.Scalar) node;
        return new Node.Mapping(node.span(), List.of(Binder.added(section.byName("count"), text(scalar, both.group(1))), Binder.added(section.byName("people"), text(scalar, both.group(2)))));
    }

    /** The unit that comes, perhaps with a number: 开封市水利局（5人）. */
    private static Node guests(Node node) {
        if (node instanceof Node.Mapping mapping) {
            return LevelsBetween.guests(mapping);
        }
        if (!(node instanceof Node.Scalar scalar) || scalar.text().length() < 4) {
            return node;
        }
        Section section = Vocabulary.section(Guests.class);
        Matcher led = LED_BY.matcher(scalar.text());
        boolean isLed = led.find();
        Matcher both = UNIT_AND_NUMBER.matcher(isLed ? scalar.text().substring(0, led.start()) : scalar.text());
        if (both.matches()) {
            UnitAndHead who = UnitAndHead.of(both.group(1), isLed ? led.group(1) : null);
            List<Node.Entry> entries = new ArrayList<>(List.of(Binder.added(section.byName("unit"), text(scalar, who.unit())), Binder.added(section.byName("count"), text(scalar, both.group(2)))));
            if (who.head() != null) {
                entries.add(Binder.added(section.byName("head"), text(scalar, who.head())));
            }
            return new Node.Mapping(node.span(), entries);
        }
        boolean isUnit = PlausibleValues.builtIn().isUnit(scalar.text().strip()) && scalar.text().codePoints().noneMatch(c -> "、，,；;".indexOf(c) >= 0);
        return isUnit ? new Node.Mapping(node.span(), List.of(Binder.added(section.byName("unit"), node))) : node;
    }

    /** Words without a number can only say from which line it is paid: 从旅游宣传费中列支. */
    private static boolean isBudgetLine(String text) {
        return WORDS_ALONE.matcher(text).find() && !Binder.NONE.contains(text) && !Binder.TO_BE_CONFIRMED.contains(text);
    }

    /** A budget whose vouchers are counted: 发票1张、公函1份. */
    private static Node budget(Node node) {
        Section section = Vocabulary.section(Budget.class);
        if (node instanceof Node.Scalar line && isBudgetLine(line.text().strip())) {
            return new Node.Mapping(line.span(), List.of(Binder.added(section.byName("line"), line)));
        }
        Node.Entry vouchers = node instanceof Node.Mapping mapping ? entry(mapping, section, section.byName("vouchers")) : null;
        if (vouchers == null || !(vouchers.value() instanceof Node.Scalar scalar) || !COUNTED_PAPERS.matcher(scalar.text()).find()) {
            return node;
        }
        return with((Node.Mapping) node, vouchers, new Node.Entry(vouchers.key(), text(scalar, COUNTED_PAPERS.matcher(scalar.text()).replaceAll(""))));
    }

    /** 王明 13800000000. */
    private static Node contact(Node node) {
        Matcher phone = node instanceof Node.Scalar scalar ? PHONE.matcher(scalar.text()) : null;
        if (phone == null || !phone.find()) {
            return node;
        }
        Node.Scalar scalar = (Node.Scalar) node;
        String name = scalar.text().substring(0, phone.start()).replaceAll("[\\s　，,：:（(]+$", "");
        Section section = Vocabulary.section(Contact.class);
        List<Node.Entry> entries = new ArrayList<>();
        if (!name.isBlank()) {
            entries.add(Binder.added(section.byName("name"), text(scalar, name)));
        }
        entries.add(Binder.added(section.byName("phone"), text(scalar, phone.group())));
        return new Node.Mapping(node.span(), entries);
    }

    /** A letter of which only the number is written. */
    private static Node letter(Node node) {
        if (!(node instanceof Node.Scalar scalar) || !DOCUMENT_NUMBER.matcher(scalar.text()).find()) {
            return node;
        }
        Section section = Vocabulary.section(Letter.class);
        Matcher there = LETTER_THERE.matcher(scalar.text());
        return !there.matches() ? new Node.Mapping(node.span(), List.of(Binder.added(section.byName("number"), node)))
                : new Node.Mapping(node.span(), List.of(Binder.added(section.byName("form"), text(scalar, LETTER)), Binder.added(section.byName("number"), text(scalar, there.group(1)))));
    }

    static boolean isPlain(String text) {
        return text.length() >= 10 && text.charAt(4) == '-' && text.charAt(7) == '-' && (text.length() == 10 || text.length() == 16 && text.charAt(13) == ':');
    }

    private static boolean isPlainTime(String text) {
        return text.length() == 5 && text.charAt(2) == ':';
    }

    static String moment(PeriodText.Moment moment) {
        return moment.day() == null ? String.valueOf(moment.time()) : moment(moment.day(), moment);
    }

    static String moment(String day, PeriodText.Moment moment) {
        return moment.time() == null ? day : day + " " + moment.time();
    }

    static Node.Scalar text(Node.Scalar written, String text) {
        return text.equals(written.text()) ? written : new Node.Scalar(written.span(), text, false);
    }

    static Node.Entry entry(Node.Mapping mapping, Section section, Field field) {
        for (Node.Entry entry : mapping.entries()) {
            if (section.byFormWord(entry.key().text()) == field) {
                return entry;
            }
        }
        return null;
    }

    private static Node.Mapping without(Node.Mapping mapping, Node.Entry out) {
        return new Node.Mapping(mapping.span(), mapping.entries().stream().filter(entry -> entry != out).toList());
    }

    /** @param replaced the entry in whose place another one comes; null to add it at the end */
    static Node.Mapping with(Node.Mapping mapping, Node.Entry replaced, Node.Entry entry) {
        List<Node.Entry> entries = new ArrayList<>(mapping.entries());
        if (replaced == null) {
            entries.add(entry);
        } else {
            entries.replaceAll(each -> each == replaced ? entry : each);
        }
        return new Node.Mapping(mapping.span(), List.copyOf(entries));
    }
}
