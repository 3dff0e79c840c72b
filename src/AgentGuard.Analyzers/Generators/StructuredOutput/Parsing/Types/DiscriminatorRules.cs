using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

internal static class DiscriminatorRules
{
    /// <summary>No member of a case may have the discriminator's name.</summary>
    public static void Check(UnionCase added, string discriminator, ITypeSymbol type, ValueSite site)
    {
        if (added.Value is NamedValue named
            && site.Context.Types[named.Type] is ObjectSpec spec
            && spec.Members.Any(member => member.JsonName == discriminator))
        {
            site.Report(ProblemKind.DiscriminatorCollision, type.ToText(), discriminator);
        }
    }
}
