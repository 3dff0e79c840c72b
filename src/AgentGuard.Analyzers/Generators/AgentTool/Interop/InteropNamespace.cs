using System.Globalization;
using System.Text;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing;

namespace AgentGuard.Analyzers.Generators.AgentTool.Interop;

/// <summary>A namespace for each assembly name, and no two for which it is the same.</summary>
internal static class InteropNamespace
{
    private const string Prefix = "AgentGuard.Runtime.Interop.";

    public static string Of(string? assembly) => Prefix + string.Join(".", (assembly ?? "").Split('.').Select(Segment));

    private static string Segment(string part)
    {
        var name = new StringBuilder();
        foreach (var c in part)
        {
            if (c is (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') || (c is >= '0' and <= '9' && name.Length > 0))
            {
                name.Append(c);
            }
            else
            {
                name.Append(c == '_' ? "__" : "_x" + ((int)c).ToString("x4", CultureInfo.InvariantCulture));
            }
        }

        return part.Length == 0 ? "_e" : CSharpNames.Escape(name.ToString());
    }
}
