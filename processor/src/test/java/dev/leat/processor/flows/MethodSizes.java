package dev.leat.processor.flows;

import java.util.HashMap;
import java.util.Map;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** How much bytecode the methods of a compiled flow have. */
final class MethodSizes {
    /** Beyond this HotSpot never compiles a method (HugeMethodLimit). */
    static final int HUGE = 8_000;

    private MethodSizes() {}

    /** The bytecode of each method, by class and name. */
    static Map<String, Integer> of(CompiledFlow compiled) {
        Map<String, Integer> sizes = new HashMap<>();
        compiled.classes()
                .forEach((name, bytes) -> new ClassReader(bytes)
                        .accept(
                                new ClassVisitor(Opcodes.ASM9) {
                                    @Override
                                    public MethodVisitor visitMethod(
                                            int access, String method, String type, String signature, String[] thrown) {
                                        return new CodeSizeEvaluator(null) {
                                            @Override
                                            public void visitEnd() {
                                                sizes.merge(name + "." + method, getMaxSize(), Math::max);
                                            }
                                        };
                                    }
                                },
                                0));
        return sizes;
    }
}
