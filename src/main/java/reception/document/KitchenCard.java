package reception.document;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import reception.casefile.CaseFile;
import reception.document.Document.Cell;
import reception.document.Document.Column;
import reception.document.Document.Field;
import reception.document.Document.Fields;
import reception.document.Document.Notes;
import reception.document.Document.Table;
import reception.plan.Plan;
import reception.visit.Diet;
import reception.visit.Fact;
import reception.visit.diet.RamadanDay;
import reception.visit.diet.SunDay;
import reception.visit.guests.Avoidance;
import reception.visit.guests.DietaryNeed;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestGroup;
import reception.visit.guests.Guests;
import reception.visit.guests.NeedAnswers;
import reception.visit.guests.NeedInWords;
import reception.visit.guests.Observance;
import reception.visit.guests.ObservanceNeed;
import reception.visit.meal.Diners;
import reception.visit.meal.Dish;
import reception.visit.meal.Drink;
import reception.visit.meal.Meal;
import reception.visit.meal.Serving;
import reception.vocabulary.Language;
import reception.vocabulary.Vocabulary;

/**
 * What the kitchen must know for each meal: how many portions are to be without what, and what of the menu they can be. It names nobody and never says why;
 * those who avoid the same share a code. Guests' own words are on it only where it is asked for in full, since they may hold reasons.
 */
public final class KitchenCard {

    private static final String NOTHING = "—";
    private static final String TO_FILL_IN = "____";
    private static final String OTHER = Vocabulary.word(Diet.OTHER).english();
    private static final int CODES = 26;
    /** A card with more rows is none to cook by, and each meal has as many. */
    private static final int MOST_PORTIONS = 100;

    private final CaseFile file;
    private final Plan plan;
    private final boolean inWords;
    private final Wordings wordings;
    private final Map<String, Diners> dinersAt = new HashMap<>();
    private final Map<String, SunDay> sunAt = new HashMap<>();
    private final Set<String> inRamadan;
    private final Map<String, List<Serving>> servingsOf;
    private final Map<String, List<Avoidance>> avoidedBy;
    private final Map<String, List<DietaryNeed>> needsOf = new HashMap<>();
    private final Map<String, List<NeedInWords>> wordsOf;

    /** Those who share what their portion is to be without. */
    private static final class Portion {

        private final List<DietaryNeed> needs;
        private final boolean isOpen;
        private int count;
        private final Set<String> seats = new LinkedHashSet<>();
        private final Set<String> words = new LinkedHashSet<>();

        Portion(List<DietaryNeed> needs, boolean isOpen) {
            this.needs = needs;
            this.isOpen = isOpen;
        }

        Stream<DietaryNeed> allergies() {
            return needs.stream().filter(DietaryNeed::allergy);
        }

        Stream<DietaryNeed> diets() {
            return needs.stream().filter(need -> !need.allergy());
        }
    }

    private KitchenCard(CaseFile file, Language language, boolean inWords) {
        this.file = file;
        this.plan = file.plan();
        this.inWords = inWords;
        this.wordings = new Wordings(language);
        this.servingsOf = grouped(Serving.class, Serving::dishKey);
        this.avoidedBy = grouped(Avoidance.class, Avoidance::need);
        this.wordsOf = grouped(NeedInWords.class, NeedInWords::guestKey);
        this.inRamadan = grouped(RamadanDay.class, RamadanDay::mealKey).keySet();
        facts(Diners.class).filter(diners -> !diners.actual()).forEach(diners -> dinersAt.putIfAbsent(diners.mealKey(), diners));
        facts(SunDay.class).forEach(sun -> sunAt.put(sun.mealKey(), sun));
        facts(DietaryNeed.class).forEach(need -> need.guests().forEach(place -> needsOf.computeIfAbsent(place.key(), unused -> new ArrayList<>()).add(need)));
    }

    private <F extends Fact> Stream<F> facts(Class<F> type) {
        return file.facts().stream().filter(type::isInstance).map(type::cast);
    }

    private <F extends Fact> Map<String, List<F>> grouped(Class<F> type, Function<F, String> key) {
        return facts(type).collect(Collectors.groupingBy(key));
    }

    /** Makes the card of a plan. */
    public static Document of(CaseFile file, Language language) {
        return of(file, language, false);
    }

    /**
     * Makes the card of a plan.
     *
     * @param inWords whether guests' own words of what they eat are on it
     */
    public static Document of(CaseFile file, Language language, boolean inWords) {
        KitchenCard card = new KitchenCard(file, language, inWords);
        return new Document(file.plan().mark(false), card.say("厨房备餐卡", "Kitchen card"), language, card.parts());
    }

    private List<Document.Part> parts() {
        List<Document.Part> parts = new ArrayList<>();
        for (Meal meal : plan.meals()) {
            List<Portion> portions = portions(meal);
            parts.add(head(meal));
            parts.add(table(meal, portions));
            parts.add(new Notes("", notes(meal, portions)));
        }
        if (plan.meals().isEmpty()) {
            parts.add(new Notes("", List.of(say("方案中没有用餐安排。", "The plan has no meal."))));
        }
        return parts;
    }

    /** Those with needs at a meal: guests, by name or by number, its companions, and the staff, who eat at the same kitchen. */
    private List<Portion> portions(Meal meal) {
        Map<String, Portion> portions = new LinkedHashMap<>();
        if (plan.guests() != null) {
            plan.guests().people().forEach(guest -> add(guest, 1, guest.seat(), words(guest), portions));
            plan.guests().groups().forEach(group -> add(group, group.size(), null, words(group.each()), portions));
        }
        if (meal.companions() != null) {
            meal.companions().people().forEach(person -> add(person, 1, null, List.of(), portions));
        }
        plan.team().forEach(member -> add(member, 1, null, List.of(), portions));
        return List.copyOf(portions.values());
    }

    private void add(Fact person, int count, String seat, List<String> words, Map<String, Portion> portions) {
        boolean isOpen = wordsOf.getOrDefault(person.key(), List.of()).stream().anyMatch(word -> !word.understood());
        List<DietaryNeed> all = needsOf.getOrDefault(person.key(), List.of());
        boolean isDescribed = !isOpen && wordsOf.containsKey(person.key());
        List<DietaryNeed> needs = all.stream().filter(need -> !(isDescribed && all.size() > 1 && isOther(need))).sorted(Comparator.comparing(DietaryNeed::need)).toList();
        if (needs.isEmpty() && !isOpen) {
            return;
        }
        String key = needs.stream().map(DietaryNeed::need).collect(Collectors.joining(" ")) + (isOpen ? " +" : "");
        Portion portion = portions.computeIfAbsent(key, unused -> new Portion(needs, isOpen));
        portion.count += count;
        if (seat != null) {
            portion.seats.add(seat);
        }
        portion.words.addAll(words);
    }

    private static boolean isOther(DietaryNeed need) {
        return need.need().equals(OTHER) || need.need().equals("allergy-" + OTHER);
    }

    private static List<String> words(Guest guest) {
        return Stream.concat(Stream.of("diet", "allergies").flatMap(property -> guest.at().inWords(property).stream()), Stream.ofNullable(guest.dietNote())).toList();
    }

    private Fields head(Meal meal) {
        Diners diners = dinersAt.get(meal.key());
        return Fields.of(
                Field.of(say("用餐", "Meal"), wordings.joined(" ", wordings.joined(say("", " "), wordings.day(meal.on()), wordings.word(meal.meal())), meal.starts())),
                Field.of(say("形式", "Form"), wordings.word(meal.form())),
                Field.of(say("地点", "Place"), meal.venue() == null ? null : meal.venue().name()),
                Field.of(say("人数", "People"), wordings.joined(say("，", ", "), diners.guests() == null ? null : say("来宾 ", "guests ") + diners.guests(),
                        diners.companions() == null ? null : say("陪餐 ", "companions ") + diners.companions(), heads(meal).staff() == 0 ? null : say("工作人员 ", "staff ") + heads(meal).staff())));
    }

    private Table table(Meal meal, List<Portion> portions) {
        List<List<Cell>> rows = new ArrayList<>();
        portions.stream().limit(MOST_PORTIONS).forEach(portion -> rows.add(row(code(rows.size()), meal, portion)));
        int others = portions.stream().skip(MOST_PORTIONS).mapToInt(portion -> portion.count).sum();
        if (others > 0) {
            rows.add(plain(say("其他", "others"), others, other(), other()));
        }
        Heads heads = heads(meal);
        rows.add(plain(say("普通（来宾）", "plain (guests)"), heads.plainGuests(), NOTHING, NOTHING));
        if (heads.unanswered() > 0) {
            rows.add(plain(say("待核实（来宾）", "not known yet (guests)"), heads.unanswered(), other(), other()));
        }
        if (heads.companions() > 0) {
            rows.add(plain(say("普通（陪餐）", "plain (companions)"), heads.companions() - heads.companionsWithNeeds(), NOTHING, NOTHING));
        }
        if (heads.staff() > 0) {
            rows.add(plain(say("普通（工作人员）", "plain (staff)"), heads.staff() - heads.staffWithNeeds(), NOTHING, NOTHING));
        }
        int sum = rows.stream().mapToInt(row -> row.get(1).number()).sum();
        return new Table("", Column.named(say("代号", "Code"), say("份数", "Portions"), say("不食", "Without"), say("过敏原（微量也不可）", "Allergens (not even traces)"),
                say("厨具餐具", "Utensils"), say("菜单中不可上", "Not from the menu"), say("菜单中须核实", "Ask the cook about"), say("菜单中可用", "Of the menu, can eat"), say("肉源", "Source of meat"),
                say("桌位", "Table and seat")), rows, plain(say("合计", "all"), sum, "", ""));
    }

    /** Who is at a meal, so that the rows of the card add up to them: nobody is cooked for twice, and nobody is left out. */
    private record Heads(int guests, int guestsWithNeeds, int unanswered, int companions, int companionsWithNeeds, int staff, int staffWithNeeds) {

        int plainGuests() {
            return Math.max(0, guests - guestsWithNeeds - unanswered);
        }
    }

    private Heads heads(Meal meal) {
        Diners diners = dinersAt.get(meal.key());
        Integer all = plan.guests() == null ? null : plan.guests().size();
        int withNeeds = guestsWithNeeds();
        int guests = Math.max(withNeeds, diners.guests() != null ? diners.guests() : all == null ? 0 : all);
        int companionsWithNeeds = meal.companions() == null ? 0 : (int) meal.companions().people().stream().filter(this::hasNeed).count();
        int companions = Math.max(companionsWithNeeds, diners.companions() == null ? 0 : diners.companions());
        int staffWithNeeds = (int) plan.team().stream().filter(this::hasNeed).count();
        int staff = Math.max(staffWithNeeds, meal.staff() == null ? 0 : meal.staff());
        return new Heads(guests, withNeeds, Math.min(unanswered(), guests - withNeeds), companions, companionsWithNeeds, staff, staffWithNeeds);
    }

    private List<Cell> row(String code, Meal meal, Portion portion) {
        Map<String, Boolean> avoided = avoided(portion);
        Stream<String> allergens = portion.allergies().map(need -> allergen(need) + (need.severe() ? say("（严重）", " (severe)") : ""));
        boolean isToldByNames = !portion.isOpen && portion.needs.stream().allMatch(need -> avoidedBy.containsKey(need.need()));
        boolean isApart = portion.needs.stream().anyMatch(DietaryNeed::ownUtensils);
        return Cell.row(code, portion.count, orNothing(Stream.concat(without(portion), portion.isOpen ? Stream.of(other()) : Stream.empty()).distinct()), orNothing(allergens),
                isApart ? say("专用，单独制作", "its own; cook apart") : NOTHING, orNothing(offers(meal, avoided, How.SURELY)), orNothing(offers(meal, avoided, How.PERHAPS)),
                isToldByNames ? orNothing(offers(meal, avoided, How.NOT)) : NOTHING, orNothing(portion.needs.stream().filter(DietaryNeed::ownSlaughter).map(this::meat)),
                portion.seats.isEmpty() ? TO_FILL_IN : wordings.listed(portion.seats.stream()));
    }

    private static List<Cell> plain(String code, int count, String without, String allergens) {
        return Cell.row(code, count, without, allergens, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING, NOTHING);
    }

    /** The kind of slaughter is what the cook has to buy by. */
    private String meat(DietaryNeed need) {
        return say("按“" + need.word().chinese() + "”要求屠宰，或者密封认证餐", need.word().english() + " slaughter, or sealed certified meals");
    }

    private int guestsWithNeeds() {
        Guests guests = plan.guests();
        if (guests == null) {
            return 0;
        }
        return (int) guests.people().stream().filter(this::hasNeed).count() + guests.groups().stream().filter(this::hasNeed).mapToInt(GuestGroup::size).sum();
    }

    private boolean hasNeed(Fact person) {
        return needsOf.containsKey(person.key()) || wordsOf.getOrDefault(person.key(), List.of()).stream().anyMatch(word -> !word.understood());
    }

    private int unanswered() {
        return facts(NeedAnswers.class).mapToInt(NeedAnswers::unanswered).sum();
    }

    private static String code(int index) {
        return index < CODES ? String.valueOf((char) ('A' + index)) : "A" + code(index - CODES);
    }

    private Stream<String> without(Portion portion) {
        Set<String> words = new LinkedHashSet<>();
        portion.diets().forEach(need -> {
            List<Avoidance> avoided = avoidedBy.getOrDefault(need.need(), List.of());
            avoided.stream().filter(Avoidance::certain).forEach(avoidance -> words.add(file.lexicon().title(avoidance.category()).in(wordings.language())));
            if (avoided.isEmpty()) {
                words.add(isOther(need) ? other() : say(need.word().chinese(), need.word().english().replace('-', ' ')));
            }
        });
        return words.stream();
    }

    private String allergen(DietaryNeed need) {
        return isOther(need) ? other() : say(need.word().chinese(), need.word().english().replace('-', ' '));
    }

    private String other() {
        return say("另有要求，向接待部门核实", "something else, ask the reception office");
    }

    /** What a portion is to be without, and whether that is sure. */
    private Map<String, Boolean> avoided(Portion portion) {
        Map<String, Boolean> categories = new TreeMap<>();
        portion.needs.forEach(need -> avoidedBy.getOrDefault(need.need(), List.of()).forEach(avoidance -> categories.merge(avoidance.category(), avoidance.certain(), Boolean::logicalOr)));
        return categories;
    }

    /** How a dish holds what is to be avoided. */
    private enum How { SURELY, PERHAPS, NOT }

    private Stream<String> offers(Meal meal, Map<String, Boolean> avoided, How how) {
        Stream<String> dishes = meal.dishes().stream().filter(dish -> how(dish.key(), avoided) == how).map(Dish::name);
        Stream<String> drinks = how == How.NOT ? Stream.empty() : meal.drinks().stream().filter(drink -> how(drink.key(), avoided) == how).map(Drink::name);
        return Stream.concat(dishes, drinks).filter(Objects::nonNull);
    }

    private How how(String key, Map<String, Boolean> avoided) {
        List<Serving> held = servingsOf.getOrDefault(key, List.of()).stream().filter(serving -> avoided.containsKey(serving.category())).toList();
        boolean isSure = held.stream().anyMatch(serving -> serving.certain() && avoided.get(serving.category()));
        return held.isEmpty() ? How.NOT : isSure ? How.SURELY : How.PERHAPS;
    }

    private List<String> notes(Meal meal, List<Portion> portions) {
        List<String> notes = new ArrayList<>();
        Integer all = plan.guests() == null ? null : plan.guests().size();
        if (meal.guests() != null && all != null && meal.guests() < all) {
            notes.add(say("本餐来宾" + meal.guests() + "人，少于全体" + all + "人，到场的是哪几位没有写明，特殊份数按最多准备。",
                    meal.guests() + " of " + all + " guests come to this meal; which of them is not stated, so that these are the most portions of each kind."));
        }
        if (unanswered() > 0) {
            notes.add(say("另有" + unanswered() + "位来宾的饮食需求或过敏情况没有写明，备餐前向接待部门核实。",
                    "For " + unanswered() + " guests it is not stated what they avoid; ask the reception office before cooking."));
        }
        long unknown = meal.dishes().stream().filter(dish -> dish.isOpen("allergens")).count();
        if (portions.stream().anyMatch(portion -> portion.allergies().findAny().isPresent()) && unknown > 0) {
            notes.add(say("菜单有" + unknown + "道菜没有登记过敏原，请厨房逐一核对。", "For " + unknown + " dishes of the menu no allergens are entered; check each of them."));
        }
        if (!portions.isEmpty() && meal.dishes().isEmpty()) {
            notes.add(say("菜单未定，定后按代号核对。", "The menu is not settled; check it against the codes when it is."));
        }
        if (inWords) {
            for (int i = 0; i < portions.size(); i++) {
                if (!portions.get(i).words.isEmpty()) {
                    String said = wordings.joined(say("；", "; "), portions.get(i).words.toArray());
                    notes.add(say("代号" + code(i) + "的来宾原话：" + said, "Code " + code(i) + " in the guests' own words: " + said));
                }
            }
        }
        hours(meal, notes);
        notes.add(say("菜单中“可用”的，以厨房核实用料后为准。确认人：____　时间：____", "What can be eaten is so once the kitchen has confirmed what is in it. Confirmed by: ____ at: ____"));
        notes.add(say("只写份数和忌口，不写姓名和缘由；用后收回销毁。", "It says how many portions are to be without what, not for whom and not why; collect and destroy it after use."));
        return notes;
    }

    /** When portions are to be served, without the reason. */
    private void hours(Meal meal, List<String> notes) {
        SunDay sun = sunAt.get(meal.key());
        if (sun != null && inRamadan.contains(meal.key()) && isKept(Observance.RAMADAN_FASTING)) {
            notes.add(say("有份餐须在日落（约" + sun.sunset() + "）以后上，次日的一份在破晓（约" + sun.dawn() + "）以前备好。",
                    "Some portions are served after sunset (about " + sun.sunset() + "), and those of the next morning are ready before dawn (about " + sun.dawn() + ")."));
        }
        if (sun != null && isKept(Observance.NO_MEAL_AFTER_NOON)) {
            notes.add(say("有份餐须在" + sun.latestLunch() + "以前上，" + sun.noon() + "以前用毕，之后只备茶水。", "Some portions are served by " + sun.latestLunch() + " and finished by " + sun.noon() + "; after that only tea or water."));
        }
    }

    private boolean isKept(Observance observance) {
        return facts(ObservanceNeed.class).anyMatch(need -> need.need().equals(Vocabulary.word(observance).english()));
    }

    private String orNothing(Stream<String> words) {
        String listed = wordings.listed(words);
        return listed.isEmpty() ? NOTHING : listed;
    }

    private String say(String zh, String en) {
        return wordings.say(zh, en);
    }
}
