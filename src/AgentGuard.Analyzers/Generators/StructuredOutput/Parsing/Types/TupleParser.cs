using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Constraints;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Tuples: objects with the names of their elements.</summary>
internal static class TupleParser
{
    public static ObjectSpec? Parse(INamedTypeSymbol type, string name, ValueSite site)
    {
        if (type.TupleElements.Length < 2)
        {
            site.Report(ProblemKind.SystemType, type.ToText());
            return null;
        }

        var naming = ObjectParser.Naming(site.Context.Root, site.Context);
        var members = new List<MemberSpec>();
        foreach (var element in type.TupleElements)
        {
            var own = site with { Subject = site.Subject + "." + element.Name, Constraints = new ConstraintSet([]), IsCase = false };
            if (ValueParser.Parse(element.Type, own) is not { } value)
            {
                continue;
            }

            var json = JsonNaming.Convert(naming, element.Name);
            if (members.Exists(member => member.JsonName == json))
            {
                own.Report(ProblemKind.NameCollision, json);
                continue;
            }

            members.Add(new MemberSpec(
                json, CSharpNames.Escape(element.Name), value, IsRequired: true, null, null, MemberBinding.Constructor, null, IsConfidence: false));
        }

        return new ObjectSpec(name, type.ToCode(), IsValueType: true, null, new EquatableArray<MemberSpec>(members), IsTuple: true, ConstructionMayThrow: false);
    }
}
