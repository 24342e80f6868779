package reception.derivation.guests;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import reception.casefile.Circumstances;
import reception.casefile.Derivation;
import reception.casefile.Statements;
import reception.plan.Plan;
import reception.standard.file.Names;
import reception.standard.knowledge.Regimes;
import reception.standard.knowledge.Regimes.GuestGroup;
import reception.visit.Fact;
import reception.visit.guests.Delegation;
import reception.visit.guests.Guest;
import reception.visit.guests.GuestRelation;
import reception.visit.guests.GuestStanding;
import reception.visit.guests.Guests;
import reception.visit.paper.Letter;
import reception.vocabulary.Vocabulary;

/** Derives who comes, by everything that the plan says of the guests: of each by itself, and of the delegation as far as that says nothing else of each. */
public final class Delegations implements Derivation {

    @Override
    public Set<Class<? extends Fact>> gives() {
        return Set.of(Delegation.class, GuestStanding.class);
    }

    @Override
    public void derive(Circumstances known) {
        Plan plan = known.plan();
        Reading reading = new Reading(plan, known.regimes());
        reading.readPeople();
        reading.readDelegation();
        known.addAll(reading.standings);
        known.add(new Delegation(plan.guests() == null ? plan.at() : plan.guests().at(), List.copyOf(reading.groups), List.copyOf(reading.named), reading.isOutside() || reading.isForOutside()));
    }

    private static final class Reading {

        private final Plan plan;
        private final Guests guests;
        private final Regimes regimes;
        private final Set<String> groups = new LinkedHashSet<>();
        private final Set<String> named = new LinkedHashSet<>();
        private final List<GuestStanding> standings = new ArrayList<>();
        /** Whether somebody is listed of whom nothing says that they come from outside. */
        private boolean isSomebodyInland;

        Reading(Plan plan, Regimes regimes) {
            this.plan = plan;
            this.guests = plan.guests();
            this.regimes = regimes;
        }

        boolean isOutside() {
            return regimes.guests().stream().anyMatch(group -> group.isOutside() && groups.contains(group.group()));
        }

        void readPeople() {
            if (guests == null) {
                return;
            }
            List<GuestGroup> ofAll = regimes.guests().stream().filter(group -> group.titles() != null && (isTitled(group) || fits(group.units(), guests.unit()))).toList();
            for (reception.visit.guests.GuestGroup sort : guests.groups()) {
                GuestGroup outside = outsideGroup(sort.each());
                if (outside != null) {
                    groups.add(outside.group());
                }
                isSomebodyInland |= outside == null && sort.nationality() != null;
            }
            boolean isAnybodyOutside = guests.people().stream().anyMatch(guest -> outsideGroup(guest) != null);
            for (Guest guest : guests.people()) {
                GuestGroup outside = outsideGroup(guest);
                Set<String> own = new LinkedHashSet<>();
                Set<String> ownNamed = new LinkedHashSet<>();
                if (outside != null) {
                    own.add(outside.group());
                } else {
                    isSomebodyInland = true;
                    regimes.guests().stream().filter(group -> !group.isOutside()).filter(group -> isOf(group, guest, isAnybodyOutside, ownNamed)).forEach(group -> own.add(group.group()));
                }
                if (outside == null && (guest.relation() == null || guest.relation() == GuestRelation.NONE)) {
                    ofAll.forEach(group -> own.add(group.group()));
                }
                groups.addAll(own);
                named.addAll(ownNamed);
                standings.add(new GuestStanding(guest.at(), List.copyOf(own), List.copyOf(ownNamed), outside != null));
            }
        }

        private GuestGroup outsideGroup(Guest guest) {
            GuestGroup byNationality = guest.nationality() == null ? null : regimes.ofNationality(guest.nationality());
            return byNationality != null ? byNationality : regimes.guests().stream().filter(group -> group.isOutside() && fits(group.units(), guest.unit())).findFirst().orElse(null);
        }

        private boolean isOf(GuestGroup group, Guest guest, boolean isAnybodyOutside, Set<String> ownNamed) {
            boolean isNamed = fits(group.units(), guest.unit()) || guest.unit() != null && group.types().contains(regimes.groupOf(null, guest.unit()))
                    || fits(group.posts(), guest.post()) && !bars(group.posts(), guest.unit()) && !bars(group.posts(), guests.unit());
            isNamed |= fits(group.offices(), guest.post());
            if (isNamed) {
                ownNamed.add(group.group());
            }
            boolean isStated = group.stated().stream().anyMatch(statement -> Statements.holds(statement, guest)) && (!isAnybodyOutside || guest.nationality() != null);
            return isNamed || isStated;
        }

        /** Whether the plan calls itself one for such guests. */
        private boolean isTitled(GuestGroup group) {
            return fits(group.titles(), plan.title()) || plan.purpose() != null && fits(group.titles(), plan.purpose().content());
        }

        void readDelegation() {
            regimes.guests().stream().filter(this::isTitled).forEach(group -> groups.add(group.group()));
            if (guests == null) {
                return;
            }
            List<GuestGroup> outside = regimes.guests().stream().filter(GuestGroup::isOutside)
                    .filter(group -> fits(group.units(), guests.unit()) || guests.region() != null && group.regions().stream().anyMatch(guests.region()::isWithin)).toList();
            outside.forEach(group -> groups.add(group.group()));
            boolean isWhollyOutside = !outside.isEmpty() || isOutside() && !isSomebodyInland;
            String type = guests.organType() == null ? null : Vocabulary.word(guests.organType()).english();
            String unit = regimes.groupOf(type, guests.unit());
            boolean isToldByName = !unit.equals(regimes.groupOf(type));
            for (GuestGroup group : regimes.guests().stream().filter(each -> !each.isOutside()).toList()) {
                boolean isNamed = isToldByName && group.types().contains(unit) || !isWhollyOutside && fits(group.units(), guests.unit()) || guests.head() != null && fits(group.offices(), guests.head().post());
                boolean isStated = !isToldByName && group.types().contains(unit) || group.stated().stream().anyMatch(statement -> Statements.holds(statement, guests)) || isHeadedBy(group) || isSentBy(group);
                if (isNamed) {
                    named.add(group.group());
                }
                if (isNamed || isStated && !isWhollyOutside) {
                    groups.add(group.group());
                }
            }
        }

        private boolean isForOutside() {
            return plan.kind() != null && regimes.guests().stream().anyMatch(group -> group.isOutside() && group.group().equals(Vocabulary.word(plan.kind()).english()));
        }

        private boolean isHeadedBy(GuestGroup group) {
            return guests.head() != null && !isForOutside() && group.stated().stream().anyMatch(statement -> Statements.holds(statement, guests.head()));
        }

        /** Whether the sender of the letter is one of a group's units. */
        private boolean isSentBy(GuestGroup group) {
            Letter letter = plan.letter();
            boolean isDenied = group.denied().stream().anyMatch(statement -> Statements.holds(statement, guests)) || isForOutside();
            return letter != null && !isDenied && letter.form() != null && letter.issuer() != null && group.letters().contains(Vocabulary.word(letter.form()).english()) && group.types().contains(regimes.groupOf(null, letter.issuer()));
        }

        private static boolean fits(Names names, String name) {
            return names != null && names.fit(name);
        }

        private static boolean bars(Names names, String name) {
            return name != null && names.bar(name);
        }
    }
}
