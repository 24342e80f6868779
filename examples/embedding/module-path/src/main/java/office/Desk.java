package office;

import reception.ReceptionChecker;
import reception.report.Report;

/** Checks a plan in a program that is started on the module path, without any option. */
public final class Desk {

    private static final String PLAN = """
            接待方案: 1
            接待性质: 国内公务
            接待地: 长春市
            来宾: {人数: 6}
            来访时间: {抵达: 2026-05-12T09:30}
            用餐: [{日期: 2026-05-12, 用餐形式: 工作餐, 陪餐人数: 5}]
            """;

    private Desk() {
    }

    /** Prints the names of both modules and the verdict on a plan, and fails if they are others than they should be. */
    public static void main(String[] arguments) {
        Report report = ReceptionChecker.builder().build().check("plan", PLAN).get(0);
        String said = Desk.class.getModule().getName() + " " + ReceptionChecker.class.getModule().getName() + " " + report.verdict();
        System.out.println(said);
        if (!said.equals("office reception NOT_PERMITTED")) {
            throw new IllegalStateException(said);
        }
    }
}
