using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Shapes;

/// <summary>A value that reads and writes itself.</summary>
[ValueSchema("""{"type":"string","pattern":"^[A-Z]{2}$"}""")]
public readonly record struct CountryCode(string Code) : ISchemaValue<CountryCode>
{
    public static bool TryRead(ref OutputReader reader, [MaybeNullWhen(false)] out CountryCode value)
    {
        value = default;
        if (!reader.TryReadString("string matching ^[A-Z]{2}$", out var text))
        {
            return false;
        }

        if (text is not [>= 'A' and <= 'Z', >= 'A' and <= 'Z'])
        {
            reader.Fail(OutputErrorCode.Pattern, "string matching ^[A-Z]{2}$");
            return false;
        }

        value = new(text);
        return true;
    }

    public void Write(Utf8JsonWriter writer) => writer.WriteStringValue(Code);
}
