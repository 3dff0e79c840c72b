using AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Types;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>The members of a value that is only written: all that can be got, as System.Text.Json takes them.</summary>
internal static class WrittenMembers
{
    private const int Always = 1;
    private const int WhenWriting = 4;

    public static IReadOnlyList<JsonMember> Of(INamedTypeSymbol type, ValueSite site)
    {
        var primary = type.InstanceConstructors.FirstOrDefault(ConstructorChoice.IsPrimary);
        var members = new List<JsonMember>();
        foreach (var symbol in Levels(type).SelectMany(MemberFinder.Find))
        {
            site.Context.Cancellation.ThrowIfCancellationRequested();
            var parameter = primary?.Parameters.FirstOrDefault(candidate => candidate.Name == symbol.Name);
            var member = new JsonMember(symbol, TypeOf(symbol), parameter, symbol.GetAttributes());
            if (IsWritten(member, site.Context) && !members.Exists(known => known.Symbol.Name == symbol.Name))
            {
                members.Add(member);
            }
        }

        return members;
    }

    /// <summary>An interface has the members of those it extends, and no base class that has them.</summary>
    private static IEnumerable<INamedTypeSymbol> Levels(INamedTypeSymbol type) =>
        type.TypeKind == TypeKind.Interface ? type.AllInterfaces.Append(type) : [type];

    private static bool IsWritten(JsonMember member, ParseContext context)
    {
        var ignore = member.Attributes.Find(AttributeExtensions.Json + "JsonIgnoreAttribute");
        if (ObsoleteMembers.IsError(member.Symbol)
            || (ignore is not null && (ignore.Named("Condition") as int? ?? Always) is Always or WhenWriting)
            || member.Attributes.Has(AttributeExtensions.Json + "JsonExtensionDataAttribute"))
        {
            return false;
        }

        ISymbol getter = member.Symbol is IPropertySymbol { GetMethod: { } method } ? method : member.Symbol;
        return member.Attributes.Has(AttributeExtensions.Json + "JsonIncludeAttribute")
            ? context.IsAccessible(getter)
            : !member.IsField && member.Symbol.DeclaredAccessibility == Accessibility.Public && getter.DeclaredAccessibility == Accessibility.Public;
    }

    private static ITypeSymbol TypeOf(ISymbol member) => member is IPropertySymbol property ? property.Type : ((IFieldSymbol)member).Type;
}
