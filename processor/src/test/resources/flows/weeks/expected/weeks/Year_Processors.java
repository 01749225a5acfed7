package weeks;

import dev.leat.RecordedProcessors;
import javax.annotation.processing.Generated;

/** What flows of other compilations need to know of {@code weeks.Year}. */
@Generated("dev.leat.processor.LeatProcessor")
@RecordedProcessors({
    "week1(double,double) start rate",
    "week2(double,double) week1 rate",
    "week3(double,double) week2 rate",
    "week4(double,double) week3 rate",
    "week5(double,double) week4 rate",
    "week6(double,double) week5 rate",
    "week7(double,double) week6 rate",
    "week8(double,double) week7 rate",
    "week9(double,double) week8 rate",
    "week10(double,double) week9 rate",
    "week11(double,double) week10 rate",
    "week12(double,double) week11 rate",
    "week13(double,double) week12 rate",
    "week14(double,double) week13 rate",
    "week15(double,double) week14 rate",
    "week16(double,double) week15 rate",
    "week17(double,double) week16 rate",
    "week18(double,double) week17 rate",
    "week19(double,double) week18 rate",
    "week20(double,double) week19 rate",
    "week21(double,double) week20 rate",
    "week22(double,double) week21 rate",
    "week23(double,double) week22 rate",
    "week24(double,double) week23 rate",
    "week25(double,double) week24 rate",
    "week26(double,double) week25 rate",
    "week27(double,double) week26 rate",
    "week28(double,double) week27 rate",
    "week29(double,double) week28 rate",
    "week30(double,double) week29 rate",
    "week31(double,double) week30 rate",
    "week32(double,double) week31 rate",
    "week33(double,double) week32 rate",
    "week34(double,double) week33 rate",
    "week35(double,double) week34 rate",
    "week36(double,double) week35 rate",
    "week37(double,double) week36 rate",
    "week38(double,double) week37 rate",
    "week39(double,double) week38 rate",
    "week40(double,double) week39 rate",
    "week41(double,double) week40 rate",
    "week42(double,double) week41 rate",
    "week43(double,double) week42 rate",
    "week44(double,double) week43 rate",
    "week45(double,double) week44 rate",
    "week46(double,double) week45 rate",
    "week47(double,double) week46 rate",
    "week48(double,double) week47 rate",
    "week49(double,double) week48 rate",
    "week50(double,double) week49 rate",
    "week51(double,double) week50 rate",
    "week52(double,double) week51 rate",
    "mean(double,double,double) week1 week26 week52",
    "summary(double,double,double) week52 mean start",
    "width(java.lang.String) summary"
})
final class Year_Processors {
    private Year_Processors() {}
}
