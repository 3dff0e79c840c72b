using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace AgentGuard.Analyzers.Tests.Testing;

/// <summary>
/// Code with the expected diagnostics marked in it: <c>[|span|]</c> for the rule under test, <c>{|AG1001:span|}</c> for a named one.
/// </summary>
internal sealed record Markup(string Code, ImmutableArray<(string Id, TextSpan Span)> Spans)
{
    public static Markup Parse(string marked, string defaultId)
    {
        var code = new StringBuilder();
        var open = new Stack<(string Id, int Start)>();
        var spans = ImmutableArray.CreateBuilder<(string, TextSpan)>();
        for (var at = 0; at < marked.Length; at++)
        {
            if (Starts("[|"))
            {
                open.Push((defaultId, code.Length));
                at++;
            }
            else if (Starts("{|"))
            {
                var colon = marked.IndexOf(':', at);
                open.Push((marked[(at + 2)..colon], code.Length));
                at = colon;
            }
            else if (open.Count > 0 && (Starts("|]") || Starts("|}")))
            {
                var (id, start) = open.Pop();
                spans.Add((id, TextSpan.FromBounds(start, code.Length)));
                at++;
            }
            else
            {
                code.Append(marked[at]);
            }

            bool Starts(string text) => string.CompareOrdinal(marked, at, text, 0, text.Length) == 0;
        }

        return open.Count == 0
            ? new Markup(code.ToString(), spans.ToImmutable())
            : throw new FormatException("A marked span is not closed: " + marked);
    }
}
