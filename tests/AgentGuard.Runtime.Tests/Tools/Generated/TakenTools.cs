using System.Globalization;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>A parameter of every kind by itself, with nothing around the methods; each tool says what it got.</summary>
internal static partial class TakenTools
{
    internal enum Size
    {
        Small,
        Large,
    }

    internal sealed record Line([property: Chars(1, 4)] string Sku, [property: Bounds(1, 9)] int Quantity = 1);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Text(string a) => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string NullableText(string? a) => a ?? "none";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string OptionalText(string a = "default") => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string ShortText([Chars(1, 2)] string a) => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Pattern([Pattern("^[A-Z]{2}[0-9]?$"), Chars(2, 3)] string a) => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string NullablePattern([Pattern("^[^a]*$")] string? a) => a ?? "none";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Values([Values("x", "é", "\"")] string a) => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Mail([Format(TextFormat.Email)] string a) => a;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Int(int a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string BoundedInt([Bounds(-3, 100)] int a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string ListedInt([Values(1, 7)] int a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string NullableInt(int? a) => a is { } value ? Show(value) : "none";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string OptionalInt(int? a = 7) => a is { } value ? Show(value) : "none";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Byte(byte a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string ULong(ulong a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Wide(Int128 a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Bool(bool a) => a ? "yes" : "no";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string NullableBool(bool? a) => a is { } value ? Bool(value) : "none";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Double(double a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Amount([Bounds("0.01", "500")] decimal a) => Show(a);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Enum(Size a) => a.ToString();

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Date(DateOnly a) => a.ToString("O", CultureInfo.InvariantCulture);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Object(Line a) => a.ToString();

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string List([Items(1, 2)] IReadOnlyList<string?> a) => string.Join(',', a.Select(item => item ?? "none"));

#pragma warning disable AG3022 // OpenAI and Anthropic take no parameter of any JSON; here it is read.
    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Any(JsonElement a) => a.GetRawText();
#pragma warning restore AG3022

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string Several(string a, [Bounds(1, 9)] int given, bool reader = false, Line? item = null) => $"{a} {given} {reader} {item}";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string None() => "nothing";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Takes.", TimeoutSeconds = 0, CircuitBreaker = false)]
    public static string WithCall(string a, ToolCall call) => $"{a} {call.Attempt} {call.Arguments.Count}";

    private static string Show<T>(T value)
        where T : IFormattable => value.ToString(null, CultureInfo.InvariantCulture);
}
