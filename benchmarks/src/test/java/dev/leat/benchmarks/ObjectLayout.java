package dev.leat.benchmarks;

import com.sun.management.HotSpotDiagnosticMXBean;
import java.lang.management.ManagementFactory;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;

/**
 * How many bytes HotSpot takes for an object of {@code int}s, {@code byte}s and references, with this JVM's options.
 */
final class ObjectLayout {
    private static final int ALIGNMENT = 8;

    private final int header = compact() ? 8 : isOn("UseCompressedClassPointers") ? 12 : 16;
    private final int reference = isOn("UseCompressedOops") ? 4 : 8;

    /** The outputs of a flow with the objects that they are divided into, if they are. */
    long bytes(Object outputs) throws IllegalAccessException {
        long bytes = header;
        long parts = 0;
        for (Field field : outputs.getClass().getDeclaredFields()) {
            if (Modifier.isStatic(field.getModifiers())) {
                continue;
            }
            if (field.getType() == int.class) {
                bytes += Integer.BYTES;
            } else if (field.getType() == byte.class) {
                bytes += Byte.BYTES;
            } else if (field.getType().getNestHost() == outputs.getClass().getNestHost()) {
                field.setAccessible(true);
                bytes += reference;
                parts += bytes(field.get(outputs));
            } else {
                throw new IllegalArgumentException("Neither an int nor a byte nor a part of the outputs: " + field);
            }
        }
        return (bytes + ALIGNMENT - 1) / ALIGNMENT * ALIGNMENT + parts;
    }

    private static boolean compact() {
        try {
            return isOn("UseCompactObjectHeaders");
        } catch (IllegalArgumentException beforeJdk24) {
            return false;
        }
    }

    private static boolean isOn(String option) {
        HotSpotDiagnosticMXBean hotSpot = ManagementFactory.getPlatformMXBean(HotSpotDiagnosticMXBean.class);
        return Boolean.parseBoolean(hotSpot.getVMOption(option).getValue());
    }
}
