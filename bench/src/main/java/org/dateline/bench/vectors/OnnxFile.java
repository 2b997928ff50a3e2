package org.dateline.bench.vectors;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.dateline.DatelineException;

/**
 * The tensors of an ONNX file and which of them are multiplied by, in the order of the computation.
 * Reads no more of the format (Protocol Buffers, onnx.proto3) than that.
 */
final class OnnxFile {
  private static final int MODEL_GRAPH = 7;
  private static final int GRAPH_NODE = 1;
  private static final int GRAPH_TENSOR = 5;
  private static final int NODE_INPUT = 1;
  private static final int NODE_OPERATION = 4;
  private static final int TENSOR_DIMENSIONS = 1;
  private static final int TENSOR_TYPE = 2;
  private static final int TENSOR_FLOATS = 4;
  private static final int TENSOR_INTEGERS = 5;
  private static final int TENSOR_NAME = 8;
  private static final int TENSOR_RAW = 9;
  private static final int FLOAT = 1;
  private static final int UNSIGNED_BYTE = 2;
  private static final int BYTE = 3;

  private final Map<String, float[]> tensors = new HashMap<>();
  private final List<String> factors = new ArrayList<>();

  /** Reads a file. */
  OnnxFile(byte[] bytes) {
    Fields model = new Fields(ByteBuffer.wrap(bytes));
    while (model.next()) {
      if (model.number == MODEL_GRAPH) {
        graph(new Fields(model.bytes()));
      }
    }
  }

  private void graph(Fields graph) {
    while (graph.next()) {
      if (graph.number == GRAPH_NODE) {
        node(new Fields(graph.bytes()));
      } else if (graph.number == GRAPH_TENSOR) {
        tensor(new Fields(graph.bytes()));
      }
    }
  }

  private void node(Fields node) {
    List<String> inputs = new ArrayList<>();
    String operation = "";
    while (node.next()) {
      if (node.number == NODE_INPUT) {
        inputs.add(node.text());
      } else if (node.number == NODE_OPERATION) {
        operation = node.text();
      }
    }
    if (operation.equals("MatMulInteger")) {
      factors.add(inputs.get(1).replace("_quantized", ""));
    }
  }

  private void tensor(Fields tensor) {
    String name = "";
    int type = 0;
    int size = 1;
    ByteBuffer raw = ByteBuffer.allocate(0);
    List<Float> listed = new ArrayList<>();
    while (tensor.next()) {
      if (tensor.number == TENSOR_NAME) {
        name = tensor.text();
      } else if (tensor.number == TENSOR_TYPE) {
        type = (int) tensor.value;
      } else if (tensor.number == TENSOR_DIMENSIONS) {
        for (long dimension : tensor.integers()) {
          size *= (int) dimension;
        }
      } else if (tensor.number == TENSOR_FLOATS) {
        ByteBuffer floats = tensor.bytes().order(ByteOrder.LITTLE_ENDIAN);
        while (floats.hasRemaining()) {
          listed.add(floats.getFloat());
        }
      } else if (tensor.number == TENSOR_INTEGERS) {
        for (long integer : tensor.integers()) {
          listed.add((float) (int) integer);
        }
      } else if (tensor.number == TENSOR_RAW) {
        raw = tensor.bytes().order(ByteOrder.LITTLE_ENDIAN);
      }
    }
    if (type == FLOAT || type == BYTE || type == UNSIGNED_BYTE) {
      float[] values = new float[size];
      for (int i = 0; i < size; i++) {
        if (raw.hasRemaining()) {
          values[i] = type == FLOAT ? raw.getFloat() : type == BYTE ? raw.get() : raw.get() & 0xff;
        } else if (i < listed.size()) {
          values[i] = listed.get(i);
        }
      }
      tensors.put(name, values);
    }
  }

  /** The names of the matrices that are multiplied by, in the order of the computation. */
  List<String> factors() {
    return factors;
  }

  /**
   * A tensor of numbers.
   *
   * @throws DatelineException if the file has none of that name
   */
  float[] tensor(String name) {
    float[] values = tensors.get(name);
    if (values == null) {
      throw new DatelineException(
          "The word vectors lack \"" + name + "\"; use the pinned version of their jar.");
    }
    return values;
  }

  /** A tensor that was stored in bytes, with its scale and zero, column by column or as a whole. */
  float[] scaled(String name) {
    float[] bytes = tensor(name + "_quantized");
    float[] scale = tensor(name + "_scale");
    float[] zero = tensor(name + "_zero_point");
    float[] values = new float[bytes.length];
    for (int i = 0; i < values.length; i++) {
      int column = i % scale.length;
      values[i] = (bytes[i] - zero[i % zero.length]) * scale[column];
    }
    return values;
  }

  /** The fields of one message. */
  private static final class Fields {
    private final ByteBuffer in;
    private int number;
    private int wire;
    private long value;
    private ByteBuffer bytes = ByteBuffer.allocate(0);

    Fields(ByteBuffer in) {
      this.in = in;
    }

    boolean next() {
      if (!in.hasRemaining()) {
        return false;
      }
      long key = varint(in);
      number = (int) (key >>> 3);
      wire = (int) (key & 7);
      if (wire == 0) {
        value = varint(in);
      } else if (wire == 2) {
        int length = (int) varint(in);
        bytes = in.slice(in.position(), length);
        in.position(in.position() + length);
      } else {
        bytes = in.slice(in.position(), wire == 5 ? 4 : 8);
        in.position(in.position() + bytes.remaining());
      }
      return true;
    }

    ByteBuffer bytes() {
      return bytes.duplicate();
    }

    String text() {
      return StandardCharsets.UTF_8.decode(bytes()).toString();
    }

    /** One integer or a row of them. */
    List<Long> integers() {
      if (wire == 0) {
        return List.of(value);
      }
      List<Long> all = new ArrayList<>();
      for (ByteBuffer packed = bytes(); packed.hasRemaining(); ) {
        all.add(varint(packed));
      }
      return all;
    }

    private static long varint(ByteBuffer in) {
      long value = 0;
      for (int shift = 0; ; shift += 7) {
        byte b = in.get();
        value |= (long) (b & 0x7f) << shift;
        if (b >= 0) {
          return value;
        }
      }
    }
  }
}
