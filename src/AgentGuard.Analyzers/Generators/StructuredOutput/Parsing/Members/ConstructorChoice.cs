using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>Which constructor makes an instance.</summary>
internal static class ConstructorChoice
{
    /// <summary>Null, and reported, when there is none or no telling which.</summary>
    public static IMethodSymbol? Of(INamedTypeSymbol type, Location location, ParseContext context)
    {
        var constructors = type.InstanceConstructors.Where(constructor => !IsCopy(constructor, type)).ToList();
        var marked = constructors.FindAll(constructor => constructor.GetAttributes().Has(AttributeExtensions.Json + "JsonConstructorAttribute"));
        if (marked.Count == 1)
        {
            return Accessible(marked[0], type, location, context);
        }

        var chosen = marked.Count > 1 ? null : Unmarked(constructors, type);
        if (chosen is null)
        {
            context.Report(ProblemKind.NoConstructor, context.LocationOf(type, location), type.ToText());
        }

        return chosen;
    }

    private static IMethodSymbol? Unmarked(List<IMethodSymbol> constructors, INamedTypeSymbol type)
    {
        if (type.IsRecord && constructors.Find(IsPrimary) is { } primary)
        {
            return primary;
        }

        var open = constructors.FindAll(constructor => constructor.DeclaredAccessibility == Accessibility.Public);
        if (type.IsValueType)
        {
            // A struct always has the parameterless one; the only one that somebody wrote is the one that is meant.
            var written = open.FindAll(constructor => !constructor.IsImplicitlyDeclared);
            return written.Count == 1 ? written[0] : open.Find(constructor => constructor.Parameters.IsEmpty);
        }

        return open.Count == 1 ? open[0] : open.Find(constructor => constructor.Parameters.IsEmpty);
    }

    private static IMethodSymbol? Accessible(IMethodSymbol constructor, INamedTypeSymbol type, Location location, ParseContext context)
    {
        if (context.IsAccessible(constructor))
        {
            return constructor;
        }

        context.Report(ProblemKind.InaccessibleConstructor, context.LocationOf(constructor, location), type.ToText());
        return null;
    }

    /// <summary>True for the constructor of a record's or class's own head.</summary>
    public static bool IsPrimary(IMethodSymbol constructor) =>
        constructor.DeclaringSyntaxReferences.Any(reference => reference.GetSyntax() is TypeDeclarationSyntax);

    private static bool IsCopy(IMethodSymbol constructor, INamedTypeSymbol type) =>
        type.IsRecord && constructor.Parameters.Length == 1 && SymbolEqualityComparer.Default.Equals(constructor.Parameters[0].Type, type);
}
