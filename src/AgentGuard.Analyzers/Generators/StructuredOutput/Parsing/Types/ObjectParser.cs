using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;
using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Values;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

/// <summary>Classes, records, structs and tuples.</summary>
internal static class ObjectParser
{
    public static ObjectSpec? Parse(INamedTypeSymbol type, int index, string name, ValueSite site)
    {
        var context = site.Context;
        if (type.IsTupleType)
        {
            return TupleParser.Parse(type, name, site);
        }

        if (type.IsAbstract || type.TypeKind == TypeKind.Interface)
        {
            site.Report(ProblemKind.AbstractType, type.ToText());
            return null;
        }

        if (ConstructorChoice.Of(type, site.Location, context) is not { } constructor)
        {
            return null;
        }

        TypeAttributes.Check(type, site);
        var selected = new MemberSelection(type, constructor, site).Select();
        if (selected.Count == 0 && !site.IsCase && !context.HasFailed && MemberFinder.Find(type).Any(member => member.DeclaredAccessibility == Accessibility.Public))
        {
            site.Report(ProblemKind.NoMembers, type.ToText());
        }

        var parser = new MemberParser(type, Naming(type, context), site);
        var members = new List<(MemberSpec Spec, int Order)>();
        foreach (var member in selected)
        {
            if (parser.Parse(member) is { } spec)
            {
                Add(members, spec, member);
            }
        }

        var ordered = members.OrderBy(member => member.Order).Select(member => member.Spec);
        return new ObjectSpec(
            name,
            type.ToCode(),
            type.IsValueType,
            Documentation.Of(type, context),
            new EquatableArray<MemberSpec>(ordered),
            IsTuple: false,
            UserCode.RunsIn(type, constructor, selected, context));

        void Add(List<(MemberSpec Spec, int Order)> known, MemberSpec spec, JsonMember member)
        {
            var subject = type.ToText() + "." + member.Symbol.Name;
            var location = context.LocationOf(member.Symbol, site.Location);
            if (known.Exists(other => other.Spec.JsonName == spec.JsonName))
            {
                context.Report(ProblemKind.NameCollision, location, subject, spec.JsonName);
                return;
            }

            known.Add((spec, member.Attributes.Find(AttributeExtensions.Json + "JsonPropertyOrderAttribute")?.Argument(0) as int? ?? 0));
            context.Types.Members[(index, spec.JsonName)] = (location, subject);
        }
    }

    /// <summary>An annotated type keeps its own naming wherever it is used; others follow the root.</summary>
    public static int Naming(INamedTypeSymbol type, ParseContext context) =>
        (type.GetAttributes().Find(OutputParser.AttributeName) ?? context.Root.GetAttributes().Find(OutputParser.AttributeName))
            ?.Named("Naming") as int? ?? 0;
}
