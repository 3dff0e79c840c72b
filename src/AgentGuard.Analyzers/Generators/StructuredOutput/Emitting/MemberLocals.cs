using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Names for the local variables that hold members until the instance is made.</summary>
internal static class MemberLocals
{
    private static readonly string[] Reserved = ["reader", "value", "expected", "start", "seen", "name", "mark", "item", "thrown", "writer", "given", "seen1", "seen2", "seen3", "seen4"];

    /// <summary>One name for each member, in order.</summary>
    public static IReadOnlyList<string> Of(IEnumerable<MemberSpec> members)
    {
        var taken = new HashSet<string>(Reserved, StringComparer.Ordinal);
        return [.. members.Select(member => CSharpText.Identifier(Take(member.CSharpName.TrimStart('@'), taken)))];
    }

    /// <summary>The name as one for a method's tail: <c>OrderId</c>.</summary>
    public static string Pascal(string name)
    {
        name = name.TrimStart('@').TrimStart('_');
        return name.Length == 0 ? "Member" : char.ToUpperInvariant(name[0]) + name.Substring(1);
    }

    private static string Take(string name, HashSet<string> taken)
    {
        var camel = char.ToLowerInvariant(name[0]) + name.Substring(1);
        var local = camel;
        if (taken.Contains(local))
        {
            local = camel + "Member";
        }

        for (var number = 2; !taken.Add(local); number++)
        {
            local = camel + CSharpText.Number(number);
        }

        return local;
    }
}
