plugins {
    java
}

group = "demo"
version = "1"

java {
    toolchain {
        languageVersion = JavaLanguageVersion.of(17)
    }
}

repositories {
    mavenLocal() // until Leat is released
    mavenCentral()
}

dependencies {
    implementation(platform("dev.leat:leat-bom:0.1.0-SNAPSHOT"))
    annotationProcessor(platform("dev.leat:leat-bom:0.1.0-SNAPSHOT"))
    implementation("dev.leat:leat-annotations")
    implementation("dev.leat:leat-runtime")
    annotationProcessor("dev.leat:leat-processor")
}
