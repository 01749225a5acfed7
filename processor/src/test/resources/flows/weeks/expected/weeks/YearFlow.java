package weeks;

import dev.leat.GeneratedFlow;
import jakarta.inject.Inject;
import java.lang.invoke.VarHandle;
import javax.annotation.processing.Generated;

/**
 * The flow that {@link Year} declares.
 *
 * <pre>{@code
 * flowchart TD
 *   i0(["start<br/>double"])
 *   i1(["rate<br/>double"])
 *   s2["week1<br/>double"]
 *   s3["week2<br/>double"]
 *   s4["week3<br/>double"]
 *   s5["week4<br/>double"]
 *   s6["week5<br/>double"]
 *   s7["week6<br/>double"]
 *   s8["week7<br/>double"]
 *   s9["week8<br/>double"]
 *   s10["week9<br/>double"]
 *   s11["week10<br/>double"]
 *   s12["week11<br/>double"]
 *   s13["week12<br/>double"]
 *   s14["week13<br/>double"]
 *   s15["week14<br/>double"]
 *   s16["week15<br/>double"]
 *   s17["week16<br/>double"]
 *   s18["week17<br/>double"]
 *   s19["week18<br/>double"]
 *   s20["week19<br/>double"]
 *   s21["week20<br/>double"]
 *   s22["week21<br/>double"]
 *   s23["week22<br/>double"]
 *   s24["week23<br/>double"]
 *   s25["week24<br/>double"]
 *   s26["week25<br/>double"]
 *   s27["week26<br/>double"]
 *   s28["week27<br/>double"]
 *   s29["week28<br/>double"]
 *   s30["week29<br/>double"]
 *   s31["week30<br/>double"]
 *   s32["week31<br/>double"]
 *   s33["week32<br/>double"]
 *   s34["week33<br/>double"]
 *   s35["week34<br/>double"]
 *   s36["week35<br/>double"]
 *   s37["week36<br/>double"]
 *   s38["week37<br/>double"]
 *   s39["week38<br/>double"]
 *   s40["week39<br/>double"]
 *   s41["week40<br/>double"]
 *   s42["week41<br/>double"]
 *   s43["week42<br/>double"]
 *   s44["week43<br/>double"]
 *   s45["week44<br/>double"]
 *   s46["week45<br/>double"]
 *   s47["week46<br/>double"]
 *   s48["week47<br/>double"]
 *   s49["week48<br/>double"]
 *   s50["week49<br/>double"]
 *   s51["week50<br/>double"]
 *   s52["week51<br/>double"]
 *   s53["week52<br/>double"]
 *   s54["mean<br/>double"]
 *   s55["summary<br/>String"]
 *   s56["width<br/>int"]
 *   i0 --> s2
 *   i1 --> s2
 *   s2 --> s3
 *   i1 --> s3
 *   s3 --> s4
 *   i1 --> s4
 *   s4 --> s5
 *   i1 --> s5
 *   s5 --> s6
 *   i1 --> s6
 *   s6 --> s7
 *   i1 --> s7
 *   s7 --> s8
 *   i1 --> s8
 *   s8 --> s9
 *   i1 --> s9
 *   s9 --> s10
 *   i1 --> s10
 *   s10 --> s11
 *   i1 --> s11
 *   s11 --> s12
 *   i1 --> s12
 *   s12 --> s13
 *   i1 --> s13
 *   s13 --> s14
 *   i1 --> s14
 *   s14 --> s15
 *   i1 --> s15
 *   s15 --> s16
 *   i1 --> s16
 *   s16 --> s17
 *   i1 --> s17
 *   s17 --> s18
 *   i1 --> s18
 *   s18 --> s19
 *   i1 --> s19
 *   s19 --> s20
 *   i1 --> s20
 *   s20 --> s21
 *   i1 --> s21
 *   s21 --> s22
 *   i1 --> s22
 *   s22 --> s23
 *   i1 --> s23
 *   s23 --> s24
 *   i1 --> s24
 *   s24 --> s25
 *   i1 --> s25
 *   s25 --> s26
 *   i1 --> s26
 *   s26 --> s27
 *   i1 --> s27
 *   s27 --> s28
 *   i1 --> s28
 *   s28 --> s29
 *   i1 --> s29
 *   s29 --> s30
 *   i1 --> s30
 *   s30 --> s31
 *   i1 --> s31
 *   s31 --> s32
 *   i1 --> s32
 *   s32 --> s33
 *   i1 --> s33
 *   s33 --> s34
 *   i1 --> s34
 *   s34 --> s35
 *   i1 --> s35
 *   s35 --> s36
 *   i1 --> s36
 *   s36 --> s37
 *   i1 --> s37
 *   s37 --> s38
 *   i1 --> s38
 *   s38 --> s39
 *   i1 --> s39
 *   s39 --> s40
 *   i1 --> s40
 *   s40 --> s41
 *   i1 --> s41
 *   s41 --> s42
 *   i1 --> s42
 *   s42 --> s43
 *   i1 --> s43
 *   s43 --> s44
 *   i1 --> s44
 *   s44 --> s45
 *   i1 --> s45
 *   s45 --> s46
 *   i1 --> s46
 *   s46 --> s47
 *   i1 --> s47
 *   s47 --> s48
 *   i1 --> s48
 *   s48 --> s49
 *   i1 --> s49
 *   s49 --> s50
 *   i1 --> s50
 *   s50 --> s51
 *   i1 --> s51
 *   s51 --> s52
 *   i1 --> s52
 *   s52 --> s53
 *   i1 --> s53
 *   s2 --> s54
 *   s27 --> s54
 *   s53 --> s54
 *   s53 --> s55
 *   s54 --> s55
 *   i0 --> s55
 *   s55 --> s56
 * }</pre>
 */
@Generated("dev.leat.processor.LeatProcessor")
@GeneratedFlow(Year.class)
final class YearFlow {
    @Inject
    YearFlow() {}

    /** Makes the flow, which needs nothing injected. */
    static YearFlow create() {
        return new YearFlow();
    }

    /** Makes every value, each after those it takes, on the calling thread. */
    public Outputs run(double start, double rate) {
        Outputs outputs = new Outputs();
        makeSteps1(outputs, start, rate);
        outputs.steps2 = Steps2.run(outputs, rate, start);
        // Other threads see all values, however they come by the outputs.
        VarHandle.releaseFence();
        return outputs;
    }

    private void makeSteps1(Outputs outputs, double start, double rate) {
        outputs.week1 = Year.week1(start, rate);
        outputs.week2 = Year.week2(outputs.week1, rate);
        outputs.week3 = Year.week3(outputs.week2, rate);
        outputs.week4 = Year.week4(outputs.week3, rate);
        outputs.week5 = Year.week5(outputs.week4, rate);
        outputs.week6 = Year.week6(outputs.week5, rate);
        outputs.week7 = Year.week7(outputs.week6, rate);
        outputs.week8 = Year.week8(outputs.week7, rate);
        outputs.week9 = Year.week9(outputs.week8, rate);
        outputs.week10 = Year.week10(outputs.week9, rate);
        outputs.week11 = Year.week11(outputs.week10, rate);
        outputs.week12 = Year.week12(outputs.week11, rate);
        outputs.week13 = Year.week13(outputs.week12, rate);
        outputs.week14 = Year.week14(outputs.week13, rate);
        outputs.week15 = Year.week15(outputs.week14, rate);
        outputs.week16 = Year.week16(outputs.week15, rate);
        outputs.week17 = Year.week17(outputs.week16, rate);
        outputs.week18 = Year.week18(outputs.week17, rate);
        outputs.week19 = Year.week19(outputs.week18, rate);
        outputs.week20 = Year.week20(outputs.week19, rate);
        outputs.week21 = Year.week21(outputs.week20, rate);
        outputs.week22 = Year.week22(outputs.week21, rate);
        outputs.week23 = Year.week23(outputs.week22, rate);
        outputs.week24 = Year.week24(outputs.week23, rate);
        outputs.week25 = Year.week25(outputs.week24, rate);
        outputs.week26 = Year.week26(outputs.week25, rate);
        outputs.week27 = Year.week27(outputs.week26, rate);
        outputs.week28 = Year.week28(outputs.week27, rate);
        outputs.week29 = Year.week29(outputs.week28, rate);
        outputs.week30 = Year.week30(outputs.week29, rate);
        outputs.week31 = Year.week31(outputs.week30, rate);
        outputs.week32 = Year.week32(outputs.week31, rate);
        outputs.week33 = Year.week33(outputs.week32, rate);
        outputs.week34 = Year.week34(outputs.week33, rate);
        outputs.week35 = Year.week35(outputs.week34, rate);
        outputs.week36 = Year.week36(outputs.week35, rate);
        outputs.week37 = Year.week37(outputs.week36, rate);
        outputs.week38 = Year.week38(outputs.week37, rate);
        outputs.week39 = Year.week39(outputs.week38, rate);
        outputs.week40 = Year.week40(outputs.week39, rate);
        outputs.week41 = Year.week41(outputs.week40, rate);
        outputs.week42 = Year.week42(outputs.week41, rate);
        outputs.week43 = Year.week43(outputs.week42, rate);
        outputs.week44 = Year.week44(outputs.week43, rate);
        outputs.week45 = Year.week45(outputs.week44, rate);
        outputs.week46 = Year.week46(outputs.week45, rate);
        outputs.week47 = Year.week47(outputs.week46, rate);
        outputs.week48 = Year.week48(outputs.week47, rate);
        outputs.week49 = Year.week49(outputs.week48, rate);
        outputs.week50 = Year.week50(outputs.week49, rate);
    }

    /** The values of one run of {@link YearFlow}. */
    @GeneratedFlow(Year.class)
    public static final class Outputs {
        private double week1;
        private double week2;
        private double week3;
        private double week4;
        private double week5;
        private double week6;
        private double week7;
        private double week8;
        private double week9;
        private double week10;
        private double week11;
        private double week12;
        private double week13;
        private double week14;
        private double week15;
        private double week16;
        private double week17;
        private double week18;
        private double week19;
        private double week20;
        private double week21;
        private double week22;
        private double week23;
        private double week24;
        private double week25;
        private double week26;
        private double week27;
        private double week28;
        private double week29;
        private double week30;
        private double week31;
        private double week32;
        private double week33;
        private double week34;
        private double week35;
        private double week36;
        private double week37;
        private double week38;
        private double week39;
        private double week40;
        private double week41;
        private double week42;
        private double week43;
        private double week44;
        private double week45;
        private double week46;
        private double week47;
        private double week48;
        private double week49;
        private double week50;
        private Steps2 steps2;

        private Outputs() {}

        /** Made by {@code week1(start, rate)}. */
        public double week1() {
            return week1;
        }

        /** Made by {@code week2(week1, rate)}. */
        public double week2() {
            return week2;
        }

        /** Made by {@code week3(week2, rate)}. */
        public double week3() {
            return week3;
        }

        /** Made by {@code week4(week3, rate)}. */
        public double week4() {
            return week4;
        }

        /** Made by {@code week5(week4, rate)}. */
        public double week5() {
            return week5;
        }

        /** Made by {@code week6(week5, rate)}. */
        public double week6() {
            return week6;
        }

        /** Made by {@code week7(week6, rate)}. */
        public double week7() {
            return week7;
        }

        /** Made by {@code week8(week7, rate)}. */
        public double week8() {
            return week8;
        }

        /** Made by {@code week9(week8, rate)}. */
        public double week9() {
            return week9;
        }

        /** Made by {@code week10(week9, rate)}. */
        public double week10() {
            return week10;
        }

        /** Made by {@code week11(week10, rate)}. */
        public double week11() {
            return week11;
        }

        /** Made by {@code week12(week11, rate)}. */
        public double week12() {
            return week12;
        }

        /** Made by {@code week13(week12, rate)}. */
        public double week13() {
            return week13;
        }

        /** Made by {@code week14(week13, rate)}. */
        public double week14() {
            return week14;
        }

        /** Made by {@code week15(week14, rate)}. */
        public double week15() {
            return week15;
        }

        /** Made by {@code week16(week15, rate)}. */
        public double week16() {
            return week16;
        }

        /** Made by {@code week17(week16, rate)}. */
        public double week17() {
            return week17;
        }

        /** Made by {@code week18(week17, rate)}. */
        public double week18() {
            return week18;
        }

        /** Made by {@code week19(week18, rate)}. */
        public double week19() {
            return week19;
        }

        /** Made by {@code week20(week19, rate)}. */
        public double week20() {
            return week20;
        }

        /** Made by {@code week21(week20, rate)}. */
        public double week21() {
            return week21;
        }

        /** Made by {@code week22(week21, rate)}. */
        public double week22() {
            return week22;
        }

        /** Made by {@code week23(week22, rate)}. */
        public double week23() {
            return week23;
        }

        /** Made by {@code week24(week23, rate)}. */
        public double week24() {
            return week24;
        }

        /** Made by {@code week25(week24, rate)}. */
        public double week25() {
            return week25;
        }

        /** Made by {@code week26(week25, rate)}. */
        public double week26() {
            return week26;
        }

        /** Made by {@code week27(week26, rate)}. */
        public double week27() {
            return week27;
        }

        /** Made by {@code week28(week27, rate)}. */
        public double week28() {
            return week28;
        }

        /** Made by {@code week29(week28, rate)}. */
        public double week29() {
            return week29;
        }

        /** Made by {@code week30(week29, rate)}. */
        public double week30() {
            return week30;
        }

        /** Made by {@code week31(week30, rate)}. */
        public double week31() {
            return week31;
        }

        /** Made by {@code week32(week31, rate)}. */
        public double week32() {
            return week32;
        }

        /** Made by {@code week33(week32, rate)}. */
        public double week33() {
            return week33;
        }

        /** Made by {@code week34(week33, rate)}. */
        public double week34() {
            return week34;
        }

        /** Made by {@code week35(week34, rate)}. */
        public double week35() {
            return week35;
        }

        /** Made by {@code week36(week35, rate)}. */
        public double week36() {
            return week36;
        }

        /** Made by {@code week37(week36, rate)}. */
        public double week37() {
            return week37;
        }

        /** Made by {@code week38(week37, rate)}. */
        public double week38() {
            return week38;
        }

        /** Made by {@code week39(week38, rate)}. */
        public double week39() {
            return week39;
        }

        /** Made by {@code week40(week39, rate)}. */
        public double week40() {
            return week40;
        }

        /** Made by {@code week41(week40, rate)}. */
        public double week41() {
            return week41;
        }

        /** Made by {@code week42(week41, rate)}. */
        public double week42() {
            return week42;
        }

        /** Made by {@code week43(week42, rate)}. */
        public double week43() {
            return week43;
        }

        /** Made by {@code week44(week43, rate)}. */
        public double week44() {
            return week44;
        }

        /** Made by {@code week45(week44, rate)}. */
        public double week45() {
            return week45;
        }

        /** Made by {@code week46(week45, rate)}. */
        public double week46() {
            return week46;
        }

        /** Made by {@code week47(week46, rate)}. */
        public double week47() {
            return week47;
        }

        /** Made by {@code week48(week47, rate)}. */
        public double week48() {
            return week48;
        }

        /** Made by {@code week49(week48, rate)}. */
        public double week49() {
            return week49;
        }

        /** Made by {@code week50(week49, rate)}. */
        public double week50() {
            return week50;
        }

        /** Made by {@code week51(week50, rate)}. */
        public double week51() {
            return steps2.week51;
        }

        /** Made by {@code week52(week51, rate)}. */
        public double week52() {
            return steps2.week52;
        }

        /** Made by {@code mean(week1, week26, week52)}. */
        public double mean() {
            return steps2.mean;
        }

        /** Made by {@code summary(week52, mean, start)}. */
        public String summary() {
            return steps2.summary;
        }

        /** Made by {@code width(summary)}. */
        public int width() {
            return steps2.width;
        }
    }

    /** A stretch of {@code run} that HotSpot compiles well, and the values it makes. */
    @GeneratedFlow(Year.class)
    private static final class Steps2 {
        double week51;
        double week52;
        double mean;
        String summary;
        int width;

        static Steps2 run(Outputs outputs, double rate, double start) {
            double week51 = Year.week51(outputs.week50, rate);
            double week52 = Year.week52(week51, rate);
            double mean = Year.mean(outputs.week1, outputs.week26, week52);
            String summary = Year.summary(week52, mean, start);
            int width = Year.width(summary);
            Steps2 steps = new Steps2();
            steps.week51 = week51;
            steps.week52 = week52;
            steps.mean = mean;
            steps.summary = summary;
            steps.width = width;
            return steps;
        }
    }
}
