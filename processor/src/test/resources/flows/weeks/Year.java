package weeks;

import dev.leat.Flow;
import dev.leat.Input;
import dev.leat.Processor;

/** A year of interest, week by week: more values than one method holds. */
@Flow(replaceable = false)
final class Year {
    @Processor static double week1(@Input double start, @Input double rate) { return start * rate; }

    @Processor static double week2(double week1, @Input double rate) { return week1 * rate; }

    @Processor static double week3(double week2, @Input double rate) { return week2 * rate; }

    @Processor static double week4(double week3, @Input double rate) { return week3 * rate; }

    @Processor static double week5(double week4, @Input double rate) { return week4 * rate; }

    @Processor static double week6(double week5, @Input double rate) { return week5 * rate; }

    @Processor static double week7(double week6, @Input double rate) { return week6 * rate; }

    @Processor static double week8(double week7, @Input double rate) { return week7 * rate; }

    @Processor static double week9(double week8, @Input double rate) { return week8 * rate; }

    @Processor static double week10(double week9, @Input double rate) { return week9 * rate; }

    @Processor static double week11(double week10, @Input double rate) { return week10 * rate; }

    @Processor static double week12(double week11, @Input double rate) { return week11 * rate; }

    @Processor static double week13(double week12, @Input double rate) { return week12 * rate; }

    @Processor static double week14(double week13, @Input double rate) { return week13 * rate; }

    @Processor static double week15(double week14, @Input double rate) { return week14 * rate; }

    @Processor static double week16(double week15, @Input double rate) { return week15 * rate; }

    @Processor static double week17(double week16, @Input double rate) { return week16 * rate; }

    @Processor static double week18(double week17, @Input double rate) { return week17 * rate; }

    @Processor static double week19(double week18, @Input double rate) { return week18 * rate; }

    @Processor static double week20(double week19, @Input double rate) { return week19 * rate; }

    @Processor static double week21(double week20, @Input double rate) { return week20 * rate; }

    @Processor static double week22(double week21, @Input double rate) { return week21 * rate; }

    @Processor static double week23(double week22, @Input double rate) { return week22 * rate; }

    @Processor static double week24(double week23, @Input double rate) { return week23 * rate; }

    @Processor static double week25(double week24, @Input double rate) { return week24 * rate; }

    @Processor static double week26(double week25, @Input double rate) { return week25 * rate; }

    @Processor static double week27(double week26, @Input double rate) { return week26 * rate; }

    @Processor static double week28(double week27, @Input double rate) { return week27 * rate; }

    @Processor static double week29(double week28, @Input double rate) { return week28 * rate; }

    @Processor static double week30(double week29, @Input double rate) { return week29 * rate; }

    @Processor static double week31(double week30, @Input double rate) { return week30 * rate; }

    @Processor static double week32(double week31, @Input double rate) { return week31 * rate; }

    @Processor static double week33(double week32, @Input double rate) { return week32 * rate; }

    @Processor static double week34(double week33, @Input double rate) { return week33 * rate; }

    @Processor static double week35(double week34, @Input double rate) { return week34 * rate; }

    @Processor static double week36(double week35, @Input double rate) { return week35 * rate; }

    @Processor static double week37(double week36, @Input double rate) { return week36 * rate; }

    @Processor static double week38(double week37, @Input double rate) { return week37 * rate; }

    @Processor static double week39(double week38, @Input double rate) { return week38 * rate; }

    @Processor static double week40(double week39, @Input double rate) { return week39 * rate; }

    @Processor static double week41(double week40, @Input double rate) { return week40 * rate; }

    @Processor static double week42(double week41, @Input double rate) { return week41 * rate; }

    @Processor static double week43(double week42, @Input double rate) { return week42 * rate; }

    @Processor static double week44(double week43, @Input double rate) { return week43 * rate; }

    @Processor static double week45(double week44, @Input double rate) { return week44 * rate; }

    @Processor static double week46(double week45, @Input double rate) { return week45 * rate; }

    @Processor static double week47(double week46, @Input double rate) { return week46 * rate; }

    @Processor static double week48(double week47, @Input double rate) { return week47 * rate; }

    @Processor static double week49(double week48, @Input double rate) { return week48 * rate; }

    @Processor static double week50(double week49, @Input double rate) { return week49 * rate; }

    @Processor static double week51(double week50, @Input double rate) { return week50 * rate; }

    @Processor static double week52(double week51, @Input double rate) { return week51 * rate; }

    @Processor static double mean(double week1, double week26, double week52) { return (week1 + week26 + week52) / 3; }

    @Processor static String summary(double week52, double mean, @Input double start) {
        return start + " grew to " + week52 + ", on average " + mean;
    }

    @Processor static int width(String summary) { return summary.length(); }
}
