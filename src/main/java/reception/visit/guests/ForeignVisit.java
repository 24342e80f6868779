package reception.visit.guests;

import java.time.LocalDate;
import reception.format.Place;
import reception.visit.Fact;
import reception.visit.Rank;
import reception.vocabulary.Paper;
import reception.vocabulary.Term;

/** What the rules on receiving foreign guests ask for. */
@Term(zh = "外事", meansZh = "外宾接待经费办法要求的事项", means = "what the rules on receiving foreign guests ask for")
public record ForeignVisit(
        Place at,
        @Term(zh = "接待方式") HostingMode mode,
        @Paper @Term(zh = "对等协议", meansZh = "对等安排或协议", means = "reciprocity or agreement") String agreement,
        @Term(zh = "邀请日期") LocalDate invitationDate,
        @Term(zh = "批准日期") LocalDate approvalDate,
        @Term(zh = "审批机关", prose = "office that approved the visit", also = {"外事审批机关", "批准机关"}, meansZh = "批准来访的外事、港澳或者台湾事务部门", means = "the office on foreign, Hong Kong and Macao, or Taiwan affairs that approved the visit") String approvedBy,
        @Term(zh = "招待人数") Integer hostedPeople,
        @Term(zh = "招待天数", meansZh = "含抵离当日", means = "including the days of arrival and departure") Integer hostedDays,
        @Term(zh = "开支范围") String costScope,
        @Term(zh = "团长级别") Rank leaderRank,
        @Term(zh = "邀请函号", meansZh = "邀请函的文号", means = "number of the letter of invitation") String invitationNumber,
        @Term(zh = "邀请单位", meansZh = "由谁发出邀请，对邀请内容的真实性负责", means = "who issues the invitation and answers for its truth") String issuedBy,
        @Term(zh = "签证", meansZh = "签证种类或者免签", means = "kind of visa, or none needed") String visa,
        @Term(zh = "住宿登记", meansZh = "是否由酒店登记境外人员住宿", means = "whether the hotel registers guests from abroad") Boolean registered) implements Fact {

    @Override
    public String toString() {
        return Fact.shown(this);
    }
}
