package org.opendisclosure.rules;

import com.esotericsoftware.kryo.Kryo;
import com.esotericsoftware.kryo.io.Input;
import com.esotericsoftware.kryo.io.Output;
import com.esotericsoftware.kryo.serializers.JavaSerializer;
import com.esotericsoftware.kryo.util.DefaultInstantiatorStrategy;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import org.objenesis.strategy.StdInstantiatorStrategy;
import org.opendisclosure.model.serial.JavaSerialized;

/** The ways in which values travel between programs. */
enum Travel {
  /** Java serialisation. */
  JAVA {
    @Override
    Object send(Object value) {
      try (ByteArrayOutputStream bytes = new ByteArrayOutputStream();
          ObjectOutputStream out = new ObjectOutputStream(bytes)) {
        out.writeObject(value);
        out.flush();
        return new ObjectInputStream(new ByteArrayInputStream(bytes.toByteArray())).readObject();
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      } catch (ClassNotFoundException e) {
        throw new AssertionError(e);
      }
    }
  },
  /** Kryo, told once what travels by Java serialisation. */
  KRYO {
    @Override
    Object send(Object value) {
      Kryo kryo = kryo();
      kryo.addDefaultSerializer(JavaSerialized.class, JavaSerializer.class);
      return copy(kryo, value);
    }
  },
  /** Kryo as Spark sets it up, which copies the fields of every class that it does not know. */
  KRYO_BY_FIELDS {
    @Override
    Object send(Object value) {
      return copy(kryo(), value);
    }
  };

  abstract Object send(Object value);

  /** The same value, on the other side. */
  @SuppressWarnings("unchecked")
  <T> T of(T value) {
    return (T) send(value);
  }

  private static Kryo kryo() {
    Kryo kryo = new Kryo();
    kryo.setRegistrationRequired(false);
    kryo.setReferences(true);
    kryo.setInstantiatorStrategy(new DefaultInstantiatorStrategy(new StdInstantiatorStrategy()));
    return kryo;
  }

  private static Object copy(Kryo kryo, Object value) {
    Output out = new Output(1 << 12, -1);
    kryo.writeClassAndObject(out, value);
    return kryo.readClassAndObject(new Input(out.toBytes()));
  }
}
