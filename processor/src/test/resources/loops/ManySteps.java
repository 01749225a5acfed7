package loops;

import static org.assertj.core.api.Assertions.assertThat;

import dev.leat.Each;
import dev.leat.Flow;
import dev.leat.From;
import dev.leat.Initial;
import dev.leat.Input;
import dev.leat.Previous;
import dev.leat.Processor;
import dev.leat.When;
import java.util.stream.IntStream;

/** A body too long for one method. */
final class ManySteps {
    @Flow(keep = "v199", targets = "v199", replaceable = false)
    static final class Long {
        @Processor
        static int v0(@Input @Each("numbers") int n) {
            return n;
        }

        @Processor
        static int v1(int v0) {
            return v0 + 1;
        }

        @Processor
        static int v2(int v1) {
            return v1 + 2;
        }

        @Processor
        static int v3(int v2) {
            return v2 + 3;
        }

        @Processor
        static int v4(int v3) {
            return v3 + 4;
        }

        @Processor
        static boolean c5(int v4) {
            return v4 % 2 == 0;
        }

        @When("c5")
        @Processor("v5")
        static int even5(int v4) {
            return v4 / 2;
        }

        @Processor("v5")
        static int odd5(int v4) {
            return 3 * v4 + 1;
        }

        @Processor
        static int v6(int v5) {
            return v5 + 6;
        }

        @Processor
        static int v7(int v6) {
            return v6 + 7;
        }

        @Initial("v8")
        static int first8() {
            return 8;
        }

        @Processor
        static int v8(@Previous int v8, @From("v7") int made) {
            return v8 % 1000 + made;
        }

        @Processor
        static int v9(int v8) {
            return v8 + 9;
        }

        @Processor
        static int v10(int v9) {
            return v9 + 10;
        }

        @Processor
        static int v11(int v10) {
            return v10 + 11;
        }

        @Processor
        static int v12(int v11) {
            return v11 + 12;
        }

        @Processor
        static int v13(int v12) {
            return v12 + 13;
        }

        @Processor
        static int v14(int v13) {
            return v13 + 14;
        }

        @Processor
        static boolean c15(int v14) {
            return v14 % 2 == 0;
        }

        @When("c15")
        @Processor("v15")
        static int even15(int v14) {
            return v14 / 2;
        }

        @Processor("v15")
        static int odd15(int v14) {
            return 3 * v14 + 1;
        }

        @Processor
        static int v16(int v15) {
            return v15 + 16;
        }

        @Processor
        static int v17(int v16) {
            return v16 + 17;
        }

        @Initial("v18")
        static int first18() {
            return 18;
        }

        @Processor
        static int v18(@Previous int v18, @From("v17") int made) {
            return v18 % 1000 + made;
        }

        @Processor
        static int v19(int v18) {
            return v18 + 19;
        }

        @Processor
        static int v20(int v19) {
            return v19 + 20;
        }

        @Processor
        static int v21(int v20) {
            return v20 + 21;
        }

        @Processor
        static int v22(int v21) {
            return v21 + 22;
        }

        @Processor
        static int v23(int v22) {
            return v22 + 23;
        }

        @Processor
        static int v24(int v23) {
            return v23 + 24;
        }

        @Processor
        static boolean c25(int v24) {
            return v24 % 2 == 0;
        }

        @When("c25")
        @Processor("v25")
        static int even25(int v24) {
            return v24 / 2;
        }

        @Processor("v25")
        static int odd25(int v24) {
            return 3 * v24 + 1;
        }

        @Processor
        static int v26(int v25) {
            return v25 + 26;
        }

        @Processor
        static int v27(int v26) {
            return v26 + 27;
        }

        @Initial("v28")
        static int first28() {
            return 28;
        }

        @Processor
        static int v28(@Previous int v28, @From("v27") int made) {
            return v28 % 1000 + made;
        }

        @Processor
        static int v29(int v28) {
            return v28 + 29;
        }

        @Processor
        static int v30(int v29) {
            return v29 + 30;
        }

        @Processor
        static int v31(int v30) {
            return v30 + 31;
        }

        @Processor
        static int v32(int v31) {
            return v31 + 32;
        }

        @Processor
        static int v33(int v32) {
            return v32 + 33;
        }

        @Processor
        static int v34(int v33) {
            return v33 + 34;
        }

        @Processor
        static boolean c35(int v34) {
            return v34 % 2 == 0;
        }

        @When("c35")
        @Processor("v35")
        static int even35(int v34) {
            return v34 / 2;
        }

        @Processor("v35")
        static int odd35(int v34) {
            return 3 * v34 + 1;
        }

        @Processor
        static int v36(int v35) {
            return v35 + 36;
        }

        @Processor
        static int v37(int v36) {
            return v36 + 37;
        }

        @Initial("v38")
        static int first38() {
            return 38;
        }

        @Processor
        static int v38(@Previous int v38, @From("v37") int made) {
            return v38 % 1000 + made;
        }

        @Processor
        static int v39(int v38) {
            return v38 + 39;
        }

        @Processor
        static int v40(int v39) {
            return v39 + 40;
        }

        @Processor
        static int v41(int v40) {
            return v40 + 41;
        }

        @Processor
        static int v42(int v41) {
            return v41 + 42;
        }

        @Processor
        static int v43(int v42) {
            return v42 + 43;
        }

        @Processor
        static int v44(int v43) {
            return v43 + 44;
        }

        @Processor
        static boolean c45(int v44) {
            return v44 % 2 == 0;
        }

        @When("c45")
        @Processor("v45")
        static int even45(int v44) {
            return v44 / 2;
        }

        @Processor("v45")
        static int odd45(int v44) {
            return 3 * v44 + 1;
        }

        @Processor
        static int v46(int v45) {
            return v45 + 46;
        }

        @Processor
        static int v47(int v46) {
            return v46 + 47;
        }

        @Initial("v48")
        static int first48() {
            return 48;
        }

        @Processor
        static int v48(@Previous int v48, @From("v47") int made) {
            return v48 % 1000 + made;
        }

        @Processor
        static int v49(int v48) {
            return v48 + 49;
        }

        @Processor
        static int v50(int v49) {
            return v49 + 50;
        }

        @Processor
        static int v51(int v50) {
            return v50 + 51;
        }

        @Processor
        static int v52(int v51) {
            return v51 + 52;
        }

        @Processor
        static int v53(int v52) {
            return v52 + 53;
        }

        @Processor
        static int v54(int v53) {
            return v53 + 54;
        }

        @Processor
        static boolean c55(int v54) {
            return v54 % 2 == 0;
        }

        @When("c55")
        @Processor("v55")
        static int even55(int v54) {
            return v54 / 2;
        }

        @Processor("v55")
        static int odd55(int v54) {
            return 3 * v54 + 1;
        }

        @Processor
        static int v56(int v55) {
            return v55 + 56;
        }

        @Processor
        static int v57(int v56) {
            return v56 + 57;
        }

        @Initial("v58")
        static int first58() {
            return 58;
        }

        @Processor
        static int v58(@Previous int v58, @From("v57") int made) {
            return v58 % 1000 + made;
        }

        @Processor
        static int v59(int v58) {
            return v58 + 59;
        }

        @Processor
        static int v60(int v59) {
            return v59 + 60;
        }

        @Processor
        static int v61(int v60) {
            return v60 + 61;
        }

        @Processor
        static int v62(int v61) {
            return v61 + 62;
        }

        @Processor
        static int v63(int v62) {
            return v62 + 63;
        }

        @Processor
        static int v64(int v63) {
            return v63 + 64;
        }

        @Processor
        static boolean c65(int v64) {
            return v64 % 2 == 0;
        }

        @When("c65")
        @Processor("v65")
        static int even65(int v64) {
            return v64 / 2;
        }

        @Processor("v65")
        static int odd65(int v64) {
            return 3 * v64 + 1;
        }

        @Processor
        static int v66(int v65) {
            return v65 + 66;
        }

        @Processor
        static int v67(int v66) {
            return v66 + 67;
        }

        @Initial("v68")
        static int first68() {
            return 68;
        }

        @Processor
        static int v68(@Previous int v68, @From("v67") int made) {
            return v68 % 1000 + made;
        }

        @Processor
        static int v69(int v68) {
            return v68 + 69;
        }

        @Processor
        static int v70(int v69) {
            return v69 + 70;
        }

        @Processor
        static int v71(int v70) {
            return v70 + 71;
        }

        @Processor
        static int v72(int v71) {
            return v71 + 72;
        }

        @Processor
        static int v73(int v72) {
            return v72 + 73;
        }

        @Processor
        static int v74(int v73) {
            return v73 + 74;
        }

        @Processor
        static boolean c75(int v74) {
            return v74 % 2 == 0;
        }

        @When("c75")
        @Processor("v75")
        static int even75(int v74) {
            return v74 / 2;
        }

        @Processor("v75")
        static int odd75(int v74) {
            return 3 * v74 + 1;
        }

        @Processor
        static int v76(int v75) {
            return v75 + 76;
        }

        @Processor
        static int v77(int v76) {
            return v76 + 77;
        }

        @Initial("v78")
        static int first78() {
            return 78;
        }

        @Processor
        static int v78(@Previous int v78, @From("v77") int made) {
            return v78 % 1000 + made;
        }

        @Processor
        static int v79(int v78) {
            return v78 + 79;
        }

        @Processor
        static int v80(int v79) {
            return v79 + 80;
        }

        @Processor
        static int v81(int v80) {
            return v80 + 81;
        }

        @Processor
        static int v82(int v81) {
            return v81 + 82;
        }

        @Processor
        static int v83(int v82) {
            return v82 + 83;
        }

        @Processor
        static int v84(int v83) {
            return v83 + 84;
        }

        @Processor
        static boolean c85(int v84) {
            return v84 % 2 == 0;
        }

        @When("c85")
        @Processor("v85")
        static int even85(int v84) {
            return v84 / 2;
        }

        @Processor("v85")
        static int odd85(int v84) {
            return 3 * v84 + 1;
        }

        @Processor
        static int v86(int v85) {
            return v85 + 86;
        }

        @Processor
        static int v87(int v86) {
            return v86 + 87;
        }

        @Initial("v88")
        static int first88() {
            return 88;
        }

        @Processor
        static int v88(@Previous int v88, @From("v87") int made) {
            return v88 % 1000 + made;
        }

        @Processor
        static int v89(int v88) {
            return v88 + 89;
        }

        @Processor
        static int v90(int v89) {
            return v89 + 90;
        }

        @Processor
        static int v91(int v90) {
            return v90 + 91;
        }

        @Processor
        static int v92(int v91) {
            return v91 + 92;
        }

        @Processor
        static int v93(int v92) {
            return v92 + 93;
        }

        @Processor
        static int v94(int v93) {
            return v93 + 94;
        }

        @Processor
        static boolean c95(int v94) {
            return v94 % 2 == 0;
        }

        @When("c95")
        @Processor("v95")
        static int even95(int v94) {
            return v94 / 2;
        }

        @Processor("v95")
        static int odd95(int v94) {
            return 3 * v94 + 1;
        }

        @Processor
        static int v96(int v95) {
            return v95 + 96;
        }

        @Processor
        static int v97(int v96) {
            return v96 + 97;
        }

        @Initial("v98")
        static int first98() {
            return 98;
        }

        @Processor
        static int v98(@Previous int v98, @From("v97") int made) {
            return v98 % 1000 + made;
        }

        @Processor
        static int v99(int v98) {
            return v98 + 99;
        }

        @Processor
        static int v100(int v99) {
            return v99 + 100;
        }

        @Processor
        static int v101(int v100) {
            return v100 + 101;
        }

        @Processor
        static int v102(int v101) {
            return v101 + 102;
        }

        @Processor
        static int v103(int v102) {
            return v102 + 103;
        }

        @Processor
        static int v104(int v103) {
            return v103 + 104;
        }

        @Processor
        static boolean c105(int v104) {
            return v104 % 2 == 0;
        }

        @When("c105")
        @Processor("v105")
        static int even105(int v104) {
            return v104 / 2;
        }

        @Processor("v105")
        static int odd105(int v104) {
            return 3 * v104 + 1;
        }

        @Processor
        static int v106(int v105) {
            return v105 + 106;
        }

        @Processor
        static int v107(int v106) {
            return v106 + 107;
        }

        @Initial("v108")
        static int first108() {
            return 108;
        }

        @Processor
        static int v108(@Previous int v108, @From("v107") int made) {
            return v108 % 1000 + made;
        }

        @Processor
        static int v109(int v108) {
            return v108 + 109;
        }

        @Processor
        static int v110(int v109) {
            return v109 + 110;
        }

        @Processor
        static int v111(int v110) {
            return v110 + 111;
        }

        @Processor
        static int v112(int v111) {
            return v111 + 112;
        }

        @Processor
        static int v113(int v112) {
            return v112 + 113;
        }

        @Processor
        static int v114(int v113) {
            return v113 + 114;
        }

        @Processor
        static boolean c115(int v114) {
            return v114 % 2 == 0;
        }

        @When("c115")
        @Processor("v115")
        static int even115(int v114) {
            return v114 / 2;
        }

        @Processor("v115")
        static int odd115(int v114) {
            return 3 * v114 + 1;
        }

        @Processor
        static int v116(int v115) {
            return v115 + 116;
        }

        @Processor
        static int v117(int v116) {
            return v116 + 117;
        }

        @Initial("v118")
        static int first118() {
            return 118;
        }

        @Processor
        static int v118(@Previous int v118, @From("v117") int made) {
            return v118 % 1000 + made;
        }

        @Processor
        static int v119(int v118) {
            return v118 + 119;
        }

        @Processor
        static int v120(int v119) {
            return v119 + 120;
        }

        @Processor
        static int v121(int v120) {
            return v120 + 121;
        }

        @Processor
        static int v122(int v121) {
            return v121 + 122;
        }

        @Processor
        static int v123(int v122) {
            return v122 + 123;
        }

        @Processor
        static int v124(int v123) {
            return v123 + 124;
        }

        @Processor
        static boolean c125(int v124) {
            return v124 % 2 == 0;
        }

        @When("c125")
        @Processor("v125")
        static int even125(int v124) {
            return v124 / 2;
        }

        @Processor("v125")
        static int odd125(int v124) {
            return 3 * v124 + 1;
        }

        @Processor
        static int v126(int v125) {
            return v125 + 126;
        }

        @Processor
        static int v127(int v126) {
            return v126 + 127;
        }

        @Initial("v128")
        static int first128() {
            return 128;
        }

        @Processor
        static int v128(@Previous int v128, @From("v127") int made) {
            return v128 % 1000 + made;
        }

        @Processor
        static int v129(int v128) {
            return v128 + 129;
        }

        @Processor
        static int v130(int v129) {
            return v129 + 130;
        }

        @Processor
        static int v131(int v130) {
            return v130 + 131;
        }

        @Processor
        static int v132(int v131) {
            return v131 + 132;
        }

        @Processor
        static int v133(int v132) {
            return v132 + 133;
        }

        @Processor
        static int v134(int v133) {
            return v133 + 134;
        }

        @Processor
        static boolean c135(int v134) {
            return v134 % 2 == 0;
        }

        @When("c135")
        @Processor("v135")
        static int even135(int v134) {
            return v134 / 2;
        }

        @Processor("v135")
        static int odd135(int v134) {
            return 3 * v134 + 1;
        }

        @Processor
        static int v136(int v135) {
            return v135 + 136;
        }

        @Processor
        static int v137(int v136) {
            return v136 + 137;
        }

        @Initial("v138")
        static int first138() {
            return 138;
        }

        @Processor
        static int v138(@Previous int v138, @From("v137") int made) {
            return v138 % 1000 + made;
        }

        @Processor
        static int v139(int v138) {
            return v138 + 139;
        }

        @Processor
        static int v140(int v139) {
            return v139 + 140;
        }

        @Processor
        static int v141(int v140) {
            return v140 + 141;
        }

        @Processor
        static int v142(int v141) {
            return v141 + 142;
        }

        @Processor
        static int v143(int v142) {
            return v142 + 143;
        }

        @Processor
        static int v144(int v143) {
            return v143 + 144;
        }

        @Processor
        static boolean c145(int v144) {
            return v144 % 2 == 0;
        }

        @When("c145")
        @Processor("v145")
        static int even145(int v144) {
            return v144 / 2;
        }

        @Processor("v145")
        static int odd145(int v144) {
            return 3 * v144 + 1;
        }

        @Processor
        static int v146(int v145) {
            return v145 + 146;
        }

        @Processor
        static int v147(int v146) {
            return v146 + 147;
        }

        @Initial("v148")
        static int first148() {
            return 148;
        }

        @Processor
        static int v148(@Previous int v148, @From("v147") int made) {
            return v148 % 1000 + made;
        }

        @Processor
        static int v149(int v148) {
            return v148 + 149;
        }

        @Processor
        static int v150(int v149) {
            return v149 + 150;
        }

        @Processor
        static int v151(int v150) {
            return v150 + 151;
        }

        @Processor
        static int v152(int v151) {
            return v151 + 152;
        }

        @Processor
        static int v153(int v152) {
            return v152 + 153;
        }

        @Processor
        static int v154(int v153) {
            return v153 + 154;
        }

        @Processor
        static boolean c155(int v154) {
            return v154 % 2 == 0;
        }

        @When("c155")
        @Processor("v155")
        static int even155(int v154) {
            return v154 / 2;
        }

        @Processor("v155")
        static int odd155(int v154) {
            return 3 * v154 + 1;
        }

        @Processor
        static int v156(int v155) {
            return v155 + 156;
        }

        @Processor
        static int v157(int v156) {
            return v156 + 157;
        }

        @Initial("v158")
        static int first158() {
            return 158;
        }

        @Processor
        static int v158(@Previous int v158, @From("v157") int made) {
            return v158 % 1000 + made;
        }

        @Processor
        static int v159(int v158) {
            return v158 + 159;
        }

        @Processor
        static int v160(int v159) {
            return v159 + 160;
        }

        @Processor
        static int v161(int v160) {
            return v160 + 161;
        }

        @Processor
        static int v162(int v161) {
            return v161 + 162;
        }

        @Processor
        static int v163(int v162) {
            return v162 + 163;
        }

        @Processor
        static int v164(int v163) {
            return v163 + 164;
        }

        @Processor
        static boolean c165(int v164) {
            return v164 % 2 == 0;
        }

        @When("c165")
        @Processor("v165")
        static int even165(int v164) {
            return v164 / 2;
        }

        @Processor("v165")
        static int odd165(int v164) {
            return 3 * v164 + 1;
        }

        @Processor
        static int v166(int v165) {
            return v165 + 166;
        }

        @Processor
        static int v167(int v166) {
            return v166 + 167;
        }

        @Initial("v168")
        static int first168() {
            return 168;
        }

        @Processor
        static int v168(@Previous int v168, @From("v167") int made) {
            return v168 % 1000 + made;
        }

        @Processor
        static int v169(int v168) {
            return v168 + 169;
        }

        @Processor
        static int v170(int v169) {
            return v169 + 170;
        }

        @Processor
        static int v171(int v170) {
            return v170 + 171;
        }

        @Processor
        static int v172(int v171) {
            return v171 + 172;
        }

        @Processor
        static int v173(int v172) {
            return v172 + 173;
        }

        @Processor
        static int v174(int v173) {
            return v173 + 174;
        }

        @Processor
        static boolean c175(int v174) {
            return v174 % 2 == 0;
        }

        @When("c175")
        @Processor("v175")
        static int even175(int v174) {
            return v174 / 2;
        }

        @Processor("v175")
        static int odd175(int v174) {
            return 3 * v174 + 1;
        }

        @Processor
        static int v176(int v175) {
            return v175 + 176;
        }

        @Processor
        static int v177(int v176) {
            return v176 + 177;
        }

        @Initial("v178")
        static int first178() {
            return 178;
        }

        @Processor
        static int v178(@Previous int v178, @From("v177") int made) {
            return v178 % 1000 + made;
        }

        @Processor
        static int v179(int v178) {
            return v178 + 179;
        }

        @Processor
        static int v180(int v179) {
            return v179 + 180;
        }

        @Processor
        static int v181(int v180) {
            return v180 + 181;
        }

        @Processor
        static int v182(int v181) {
            return v181 + 182;
        }

        @Processor
        static int v183(int v182) {
            return v182 + 183;
        }

        @Processor
        static int v184(int v183) {
            return v183 + 184;
        }

        @Processor
        static boolean c185(int v184) {
            return v184 % 2 == 0;
        }

        @When("c185")
        @Processor("v185")
        static int even185(int v184) {
            return v184 / 2;
        }

        @Processor("v185")
        static int odd185(int v184) {
            return 3 * v184 + 1;
        }

        @Processor
        static int v186(int v185) {
            return v185 + 186;
        }

        @Processor
        static int v187(int v186) {
            return v186 + 187;
        }

        @Initial("v188")
        static int first188() {
            return 188;
        }

        @Processor
        static int v188(@Previous int v188, @From("v187") int made) {
            return v188 % 1000 + made;
        }

        @Processor
        static int v189(int v188) {
            return v188 + 189;
        }

        @Processor
        static int v190(int v189) {
            return v189 + 190;
        }

        @Processor
        static int v191(int v190) {
            return v190 + 191;
        }

        @Processor
        static int v192(int v191) {
            return v191 + 192;
        }

        @Processor
        static int v193(int v192) {
            return v192 + 193;
        }

        @Processor
        static int v194(int v193) {
            return v193 + 194;
        }

        @Processor
        static boolean c195(int v194) {
            return v194 % 2 == 0;
        }

        @When("c195")
        @Processor("v195")
        static int even195(int v194) {
            return v194 / 2;
        }

        @Processor("v195")
        static int odd195(int v194) {
            return 3 * v194 + 1;
        }

        @Processor
        static int v196(int v195) {
            return v195 + 196;
        }

        @Processor
        static int v197(int v196) {
            return v196 + 197;
        }

        @Initial("v198")
        static int first198() {
            return 198;
        }

        @Processor
        static int v198(@Previous int v198, @From("v197") int made) {
            return v198 % 1000 + made;
        }

        @Processor
        static int v199(int v198) {
            return v198 + 199;
        }
    }

    private static int expected(int n, int[] folds) {
        int v = n;
        for (int k = 1; k < 200; k++) {
            if (k % 10 == 5) {
                v = v % 2 == 0 ? v / 2 : 3 * v + 1;
            } else if (k % 10 == 8) {
                v = folds[k] % 1000 + v;
                folds[k] = v;
            } else {
                v = v + k;
            }
        }
        return v;
    }

    static void long_L16_bodyOfTwoHundredSteps() {
        int[] folds = IntStream.range(0, 200).toArray();
        int[] expected = IntStream.of(1, 2, 3, 50).map(n -> expected(n, folds)).toArray();

        assertThat(new ManySteps_LongFlow().run(new int[] {1, 2, 3, 50}).v199()).isEqualTo(expected);
        assertThat(new ManySteps_LongFlow().runV199(new int[] {1, 2, 3, 50})).isEqualTo(expected);
    }

    private ManySteps() {}
}
