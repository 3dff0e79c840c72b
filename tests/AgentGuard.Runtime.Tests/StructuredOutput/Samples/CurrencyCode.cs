using System.Diagnostics.CodeAnalysis;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Outputs.Samples;

/// <summary>A type that reads itself, with the ways its code can go wrong: each is chosen by the text it reads.</summary>
internal readonly record struct CurrencyCode(string Text) : ISchemaValue<CurrencyCode>
{
    public static bool TryRead(ref OutputReader reader, out CurrencyCode value)
    {
        value = default;
        if (reader.TokenType == JsonTokenType.StartObject)
        {
            return TryReadObject(ref reader, out value);
        }

        if (!reader.TryReadString(3, 10, "string of 3 to 10 characters", out var text))
        {
            return false;
        }

        switch (text)
        {
            case "throws":
                throw new InvalidOperationException("secret");
            case "silent":
                return false;
            case "runs on":
                while (reader.Read())
                {
                }

                break;
            default:
                break;
        }

        value = new CurrencyCode(text);
        return true;
    }

    public void Write(Utf8JsonWriter writer) => writer.WriteStringValue(Text);

    // Stops in the middle, and swallows whatever comes.
    [SuppressMessage("Design", "CA1031", Justification = "That is what is tested.")]
    private static bool TryReadObject(ref OutputReader reader, out CurrencyCode value)
    {
        value = new CurrencyCode("object");
        try
        {
            reader.Read();
            reader.Read();
        }
        catch (Exception)
        {
            value = default;
        }

        return true;
    }
}
