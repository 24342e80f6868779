package reception.casefile;

import reception.vocabulary.Term;

/** As what a plan names whoever approved an exception; of several parts the first one counts. */
public enum ApproverPart {
    @Term(zh = "经办人") HANDLER,
    @Term(zh = "来宾") GUEST,
    @Term(zh = "接待单位的领导") HOST_LEADER,
    @Term(zh = "接待工作人员") STAFF
}
