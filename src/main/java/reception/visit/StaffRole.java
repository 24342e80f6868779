package reception.visit;

import reception.vocabulary.Other;
import reception.vocabulary.Term;

/** The values of 岗位. */
@Term(zh = "岗位")
public enum StaffRole {
    @Term(zh = "总协调", also = {"联络员", "综合协调", "联络", "统筹", "总负责"}) COORDINATOR,
    @Term(zh = "驾驶员", also = "司机") DRIVER,
    @Term(zh = "翻译") INTERPRETER,
    @Term(zh = "讲解员", also = "讲解") GUIDE,
    @Term(zh = "医护", also = "医务人员") MEDIC,
    @Term(zh = "安保") SECURITY,
    @Term(zh = "餐饮服务") CATERING,
    @Term(zh = "住宿服务") LODGING,
    @Term(zh = "摄影摄像", also = "拍照") PHOTOGRAPHER,
    @Term(zh = "设备保障") TECHNICIAN,
    @Term(zh = "材料") MATERIALS,
    @Term(zh = "清单填报") LIST_KEEPER,
    @Other @Term(zh = "其他") OTHER
}
