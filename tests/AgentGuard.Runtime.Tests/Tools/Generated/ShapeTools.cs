using System.ComponentModel;
using System.Text.Json;

namespace AgentGuard.Runtime.Tests.Tools.Generated;

/// <summary>A parameter of every shape; each tool says what it got.</summary>
internal sealed partial class ShapeTools
{
    internal enum Size
    {
        Small,
        Large,
    }

    internal sealed record Line([property: Chars(1, 40)] string Sku, [property: Bounds(1, 999)] int Quantity = 1);

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Numbers.")]
    public static string Numbers(int a, long b, double c, decimal d, byte e, bool f) => FormattableString.Invariant($"{a} {b} {c} {d} {e} {f}");

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Scalars.")]
    public static string Scalars(DateOnly a, TimeOnly b, TimeSpan c, DateTimeOffset d, Guid e, Uri f, char g, byte[] h) =>
        FormattableString.Invariant($"{a:O} {b:HH:mm:ss} {c:c} {d:O} {e} {f} {g} {h.Length}");

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Collections.")]
    public static string Collections(int[] a, List<string?> b, HashSet<Size> c, Dictionary<string, Line> d, (int X, string Y) e) =>
        $"{string.Join(',', a)} {string.Join(',', b.Select(item => item ?? "null"))} {string.Join(',', c)} {string.Join(',', d.Select(pair => pair.Key + pair.Value.Sku))} {e.X}{e.Y}";

#pragma warning disable AG3022 // OpenAI and Anthropic take no parameter of any JSON; here it is read.
    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Objects.")]
    public static string Objects(Line a, Line? b, JsonElement c) => $"{a} {b?.ToString() ?? "none"} {c.ValueKind}";
#pragma warning restore AG3022

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Defaults.")]
    public static string Defaults(int a = 5, string? b = null, Size c = Size.Large, string d = "x", int? e = 7) => $"{a} {b ?? "null"} {c} {d} {e}";

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Defaults of attributes, the last one of both.")]
    public static string MarkedDefaults(
        [DefaultValue(5)] int a, [DefaultValue(5)] decimal b, [DefaultValue(0.1)] decimal c, [DefaultValue("x")] string d, [DefaultValue(Size.Large)] Size e, [DefaultValue(null)] string? f,
        [DefaultValue((byte)7)] long? g, [DefaultValue(3)] int h = 2) =>
        FormattableString.Invariant($"{a} {b} {c} {d} {e} {f ?? "null"} {g} {h}");

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Constraints.")]
    public static string Constraints(
        [Pattern("^[A-Z]+$")] string a, [Bounds(1, 3)] int b, [Chars(2, 3)] string c, [Items(1, 2)] int[] d, [Values("x", "y")] string e, [Format(TextFormat.Email)] string f) =>
        a + b + c + d.Length + e + f;

    [AgentTool(Effect = ToolEffect.ReadOnly, Description = "Keywords.")]
    public static string Keywords(string @class, [Description("The event.")] string @event, int arguments, int call, int reader) => $"{@class} {@event} {arguments} {call} {reader}";
}
