using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Samples;

internal sealed partial record Order : IStructuredOutput<Order>
{
    public static string SchemaName => "Order";

    public static string? SchemaDescription => null;

    public static ReadOnlySpan<byte> SchemaUtf8(SchemaProfile profile) => profile switch
    {
        SchemaProfile.Portable => """{"type":"object","title":"portable"}"""u8,
        SchemaProfile.OpenAI => """{"type":"object","title":"openai"}"""u8,
        _ => throw new ArgumentOutOfRangeException(nameof(profile), profile, "no such profile"),
    };

    public static IReadOnlyList<DroppedKeyword> DroppedKeywords(SchemaProfile profile) => [];

    public double? LowestConfidence => null;

    public void Write(Utf8JsonWriter writer) => OutputCode.Write(writer, this);

    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out Order value) => OutputCode.TryReadOrder(ref reader, out value);

    private static class OutputCode
    {
        private static readonly string[] s_orderNames = ["id", "priority", "lines", "note"];
        private static readonly string[] s_orderLineNames = ["sku", "qty", "unitPrice"];
        private static readonly string[] s_priorityNames = ["Low", "Normal", "very-high"];

        internal static bool TryReadOrder(ref OutputReader reader, [MaybeNullWhen(false)] out Order value)
        {
            value = default;
            if (!reader.EnterObject("object"))
            {
                return false;
            }

            var start = reader.ErrorCount;
            ulong seen = 0;
            string? id = null;
            Priority priority = default;
            IReadOnlyList<OrderLine>? lines = null;
            string? note = null;
            while (reader.NextProperty())
            {
                var name = reader.PropertyName;
                var mark = reader.ErrorCount;
                switch (name.Length)
                {
                    case 2 when name.SequenceEqual("id"u8):
                        if ((seen & 1) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 1;
                        reader.Read();
                        if (!TryReadText1(ref reader, out id))
                        {
                            reader.Prefix(mark, "id");
                        }

                        continue;
                    case 4 when name.SequenceEqual("note"u8):
                        if ((seen & 8) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 8;
                        reader.Read();
                        if (!reader.IsNull && !reader.TryReadString(0, 200, "string of at most 200 characters or null", out note))
                        {
                            reader.Prefix(mark, "note");
                        }

                        continue;
                    case 5 when name.SequenceEqual("lines"u8):
                        if ((seen & 4) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 4;
                        reader.Read();
                        if (!TryReadList1(ref reader, out lines))
                        {
                            reader.Prefix(mark, "lines");
                        }

                        continue;
                    case 8 when name.SequenceEqual("priority"u8):
                        if ((seen & 2) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 2;
                        reader.Read();
                        if (!TryReadPriority(ref reader, out priority))
                        {
                            reader.Prefix(mark, "priority");
                        }

                        continue;
                }
                reader.RefuseUnknown("only the properties id, priority, lines, note");
            }
            if ((seen & 7) != 7)
            {
                reader.RefuseMissing(seen, 7, s_orderNames);
            }

            if (reader.ErrorCount != start)
            {
                return false;
            }

            value = new Order(id!, priority, lines!, note);
            return true;
        }

        private static bool TryReadText1(ref OutputReader reader, [NotNullWhen(true)] out string? value)
        {
            const string Expected = "string matching ^[A-Z]{2}-[0-9]{4}$";
            if (!reader.TryReadString(Expected, out value))
            {
                return false;
            }

            var s = value.AsSpan();
            if (s.Length == 7 && char.IsAsciiLetterUpper(s[0]) && char.IsAsciiLetterUpper(s[1]) && s[2] == '-' && char.IsAsciiDigit(s[3]) && char.IsAsciiDigit(s[4]) && char.IsAsciiDigit(s[5]) && char.IsAsciiDigit(s[6]))
            {
                return true;
            }

            reader.Fail(OutputErrorCode.Pattern, Expected);
            return false;
        }

        private static bool TryReadPriority(ref OutputReader reader, out Priority value)
        {
            const string Expected = "one of \"Low\", \"Normal\", \"very-high\"";
            value = default;
            if (!reader.TryReadUtf8(Expected, out var text))
            {
                return false;
            }

            switch (text.Length)
            {
                case 3 when text.SequenceEqual("Low"u8): value = Priority.Low; return true;
                case 6 when text.SequenceEqual("Normal"u8): value = Priority.Normal; return true;
                case 9 when text.SequenceEqual("very-high"u8): value = Priority.VeryHigh; return true;
            }
            switch (reader.MatchLoosely(s_priorityNames, Expected))
            {
                case 0: value = Priority.Low; return true;
                case 1: value = Priority.Normal; return true;
                case 2: value = Priority.VeryHigh; return true;
                default: return false;
            }
        }

        private static bool TryReadList1(ref OutputReader reader, [NotNullWhen(true)] out IReadOnlyList<OrderLine>? value)
        {
            const string Expected = "array of 1 to 20 items";
            value = null;
            if (!reader.EnterArray(Expected))
            {
                return false;
            }

            var start = reader.ErrorCount;
            var items = new OutputBuffer<OrderLine>();
            var count = 0;
            while (reader.NextItem())
            {
                var mark = reader.ErrorCount;
                if (!TryReadOrderLine(ref reader, out var item))
                {
                    reader.Prefix(mark, count);
                }
                else if (count < 20)
                {
                    items.Add(item);
                }

                count++;
            }
            reader.CheckCount(count, 1, 20, Expected);
            if (reader.ErrorCount != start)
            {
                items.Clear();
                return false;
            }

            value = items.ToList();
            return true;
        }

        private static bool TryReadOrderLine(ref OutputReader reader, [MaybeNullWhen(false)] out OrderLine value)
        {
            value = default;
            if (!reader.EnterObject("object"))
            {
                return false;
            }

            var start = reader.ErrorCount;
            ulong seen = 0;
            string? sku = null;
            int qty = 0;
            decimal? unitPrice = null;
            while (reader.NextProperty())
            {
                var name = reader.PropertyName;
                var mark = reader.ErrorCount;
                switch (name.Length)
                {
                    case 3 when name.SequenceEqual("sku"u8):
                        if ((seen & 1) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 1;
                        reader.Read();
                        if (!reader.TryReadString(1, 40, "string of 1 to 40 characters", out sku))
                        {
                            reader.Prefix(mark, "sku");
                        }

                        continue;
                    case 3 when name.SequenceEqual("qty"u8):
                        if ((seen & 2) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 2;
                        reader.Read();
                        if (!reader.TryReadInteger(1, 999, "integer from 1 to 999", out qty))
                        {
                            reader.Prefix(mark, "qty");
                        }

                        continue;
                    case 9 when name.SequenceEqual("unitPrice"u8):
                        if ((seen & 4) != 0)
                        {
                            reader.RefuseDuplicate();
                            continue;
                        }

                        seen |= 4;
                        reader.Read();
                        if (!TryReadNumber1(ref reader, out unitPrice))
                        {
                            reader.Prefix(mark, "unitPrice");
                        }

                        continue;
                }
                reader.RefuseUnknown("only the properties sku, qty, unitPrice");
            }
            if ((seen & 7) != 7)
            {
                reader.RefuseMissing(seen, 7, s_orderLineNames);
            }

            if (reader.ErrorCount != start)
            {
                return false;
            }

            value = new OrderLine(sku!, qty, unitPrice);
            return true;
        }

        private static bool TryReadNumber1(ref OutputReader reader, out decimal? value)
        {
            const string Expected = "number from 0 to 10000 or null";
            value = null;
            if (reader.IsNull)
            {
                return true;
            }

            if (!reader.TryReadNumber<decimal>(Expected, out var number) || !reader.CheckRange<decimal>(number, 0m, 10000m, false, false, Expected))
            {
                return false;
            }

            value = number;
            return true;
        }

        internal static void Write(Utf8JsonWriter writer, Order value)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("id"u8);
            OutputWriter.Write(writer, value.Id);
            writer.WriteString("priority"u8, s_priorityNames[(int)value.Priority]);
            writer.WriteStartArray("lines"u8);
            foreach (var line in value.Lines)
            {
                Write(writer, line);
            }

            writer.WriteEndArray();
            writer.WritePropertyName("note"u8);
            OutputWriter.Write(writer, value.Note);
            writer.WriteEndObject();
        }

        private static void Write(Utf8JsonWriter writer, OrderLine value)
        {
            writer.WriteStartObject();
            writer.WritePropertyName("sku"u8);
            OutputWriter.Write(writer, value.Sku);
            writer.WriteNumber("qty"u8, value.Qty);
            if (value.UnitPrice is { } price)
            {
                writer.WriteNumber("unitPrice"u8, price);
            }
            else
            {
                writer.WriteNull("unitPrice"u8);
            }

            writer.WriteEndObject();
        }
    }
}
