package dev.leat.processor.flows;

import java.util.Map;
import java.util.TreeMap;
import org.objectweb.asm.ClassReader;
import org.objectweb.asm.ClassVisitor;
import org.objectweb.asm.MethodVisitor;
import org.objectweb.asm.Opcodes;
import org.objectweb.asm.commons.CodeSizeEvaluator;

/** How many bytes of bytecode the methods of compiled flows have. */
final class MethodSizes {
    private MethodSizes() {}

    /** By class and name. */
    static Map<String, Integer> of(CompiledFlow compiled) {
        Map<String, Integer> sizes = new TreeMap<>();
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
