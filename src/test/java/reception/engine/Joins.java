package reception.engine;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.Set;
import java.util.TreeSet;
import org.drools.base.InitialFact;
import org.drools.base.base.ClassObjectType;
import org.drools.base.common.NetworkNode;
import org.drools.core.impl.InternalRuleBase;
import org.drools.core.reteoo.BetaNode;
import org.drools.core.reteoo.JoinNode;
import org.drools.core.reteoo.LeftTupleSource;
import org.drools.core.reteoo.ObjectTypeNode;
import reception.casefile.OtherMatter;
import reception.casefile.Parties;
import reception.plan.Plan;
import reception.visit.guests.Avoidance;
import reception.visit.guests.Delegation;
import reception.visit.guests.DietaryNeed;
import reception.visit.guests.GroupVisit;
import reception.visit.guests.LanguageNeed;
import reception.visit.guests.ObservanceNeed;
import reception.visit.guests.StateVisit;
import reception.visit.host.EscortParty;
import reception.visit.money.Funds;
import reception.visit.paper.HeadCount;
import reception.visit.paper.LetterContents;
import reception.visit.paper.LetterIssuer;
import reception.visit.paper.ReceptionList;
import reception.visit.programme.ClassifiedActivity;
import reception.visit.programme.ContingencyGaps;
import reception.visit.programme.VisitPeriod;
import reception.visit.secrecy.PermittedMaterials;

/**
 * The joins of compiled rules.
 *
 * @param count         how many there are
 * @param ofManyWithMany those that lay each of many things beside each of many others, since no equality leads from one to the other: rules and type
 */
record Joins(int count, Set<String> ofManyWithMany) {

    private static final Set<Class<?>> ONE_A_PLAN = oneAPlan();

    static Joins of(InternalRuleBase network) {
        Set<String> slow = new TreeSet<>();
        int joins = 0;
        for (NetworkNode node : nodes(network)) {
            if (node instanceof BetaNode join) {
                joins++;
                boolean stopsAtTheFirst = !(join instanceof JoinNode) && join.getRawConstraints().isEmpty();
                if (!stopsAtTheFirst && !join.getRawConstraints().isIndexed() && isMany(join.getObjectTypeNode()) && hasMany(join.getLeftTupleSource())) {
                    slow.add(join.getRules() + " joins " + type(join.getObjectTypeNode()));
                }
            }
        }
        return new Joins(joins, slow);
    }

    /** Whether a plan has at most one thing of a type, given by its simple name, so that what it is tied to tells nothing more. */
    static boolean isOneAPlan(String type) {
        return ONE_A_PLAN.stream().anyMatch(one -> one.getSimpleName().equals(type));
    }

    private static Set<NetworkNode> nodes(InternalRuleBase network) {
        Set<NetworkNode> seen = new HashSet<>();
        Deque<NetworkNode> open = new ArrayDeque<>(network.getRete().getObjectTypeNodes());
        while (!open.isEmpty()) {
            NetworkNode node = open.pop();
            if (seen.add(node) && node.getSinks() != null) {
                for (NetworkNode next : node.getSinks()) {
                    open.push(next);
                }
            }
        }
        return seen;
    }

    private static boolean hasMany(LeftTupleSource left) {
        for (LeftTupleSource source = left; source != null; source = source.getLeftTupleSource()) {
            ObjectTypeNode type = source instanceof JoinNode join ? join.getObjectTypeNode() : source.getLeftTupleSource() == null ? source.getObjectTypeNode() : null;
            if (type != null && isMany(type)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isMany(ObjectTypeNode node) {
        return node != null && !ONE_A_PLAN.contains(type(node)) && !InitialFact.class.isAssignableFrom(type(node));
    }

    private static Class<?> type(ObjectTypeNode node) {
        return ((ClassObjectType) node.getObjectType()).getClassType();
    }

    /** The plan, what it holds outside every list, and what is derived once, or once for a kind of need, of which there are a few. */
    private static Set<Class<?>> oneAPlan() {
        Set<Class<?>> once = new HashSet<>(Set.of(VisitPeriod.class, Funds.class, LetterContents.class, LetterIssuer.class, ReceptionList.class, HeadCount.class,
                DietaryNeed.class, ObservanceNeed.class, LanguageNeed.class, Avoidance.class, EscortParty.class,
                Delegation.class, ClassifiedActivity.class, StateVisit.class, Parties.class, OtherMatter.class, GroupVisit.class, PermittedMaterials.class, ContingencyGaps.class));
        Set<Class<?>> many = new HashSet<>();
        gather(Plan.class, true, once, many);
        once.removeAll(many);
        return once;
    }

    private static void gather(Class<?> type, boolean isOne, Set<Class<?>> once, Set<Class<?>> many) {
        if (!type.isRecord() || !(isOne ? once : many).add(type)) {
            return;
        }
        for (RecordComponent component : type.getRecordComponents()) {
            boolean isList = component.getGenericType() instanceof ParameterizedType;
            Class<?> held = isList ? (Class<?>) ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0] : component.getType();
            gather(held, isOne && !isList, once, many);
        }
    }
}
