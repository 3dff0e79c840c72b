using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using AgentGuard.Analyzers.Sdks;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Whether anybody looks at the confidence a model gives with its answer.</summary>
internal static class ConfidenceCheck
{
    private const int MostTypes = 64;

    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<INamedTypeSymbol, bool>> Known = new();

    /// <summary>The members of an answer, at any depth, in which the model says how sure it is.</summary>
    public static List<IPropertySymbol> MembersOf(INamedTypeSymbol answer, SdkContext sdk, CancellationToken cancellation)
    {
        var found = new List<IPropertySymbol>();
        var seen = new HashSet<ITypeSymbol>(SymbolEqualityComparer.Default);
        var open = new Queue<ITypeSymbol>(new[] { answer });
        while (open.Count > 0 && seen.Count < MostTypes)
        {
            cancellation.ThrowIfCancellationRequested();
            foreach (var type in Parts(open.Dequeue()).Where(part => seen.Add(part)))
            {
                foreach (var property in type.GetMembers().OfType<IPropertySymbol>().Where(property => !property.IsStatic))
                {
                    open.Enqueue(property.Type);
                    if (property.GetAttributes().Any(attribute => attribute.AttributeClass is { } kind && (sdk.RolesOf(kind) & Role.Confidence) != 0))
                    {
                        found.Add(property);
                    }
                }
            }
        }

        return found;
    }

    /// <summary>True when another project can get hold of the type, and read there what this one does not.</summary>
    public static bool IsSeenOutside(INamedTypeSymbol type)
    {
        for (ISymbol? current = type; current is INamedTypeSymbol; current = current.ContainingType)
        {
            if (current.DeclaredAccessibility is not (Accessibility.Public or Accessibility.Protected or Accessibility.ProtectedOrInternal))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>The method of a response, behind its task, that looks at the confidence; null when it has none.</summary>
    public static string? MethodOf(ITypeSymbol returned, SdkContext sdk) =>
        ((returned as INamedTypeSymbol)?.TypeArguments.FirstOrDefault() as INamedTypeSymbol)?.GetMembers().OfType<IMethodSymbol>()
            .FirstOrDefault(method => sdk.Has(method.OriginalDefinition, Role.Confidence))?.Name;

    /// <summary>True when somebody reads one of the answer's members; found out once for each type of answer.</summary>
    public static bool IsRead(INamedTypeSymbol answer, IReadOnlyList<IPropertySymbol> members, SdkContext sdk, CancellationToken cancellation)
    {
        var known = Known.GetValue(sdk.Compilation, static _ => new ConcurrentDictionary<INamedTypeSymbol, bool>(SymbolEqualityComparer.Default));
        return known.TryGetValue(answer, out var isRead) ? isRead : known.GetOrAdd(answer, members.Any(member => IsRead(answer, member, sdk, cancellation)));
    }

    /// <summary>
    /// True when written code of the project names the member other than to set it, takes the answer apart by position, or asks a response with
    /// it for review. Names decide first; only few are looked up.
    /// </summary>
    private static bool IsRead(INamedTypeSymbol answer, IPropertySymbol member, SdkContext sdk, CancellationToken cancellation)
    {
        foreach (var tree in sdk.Compilation.SyntaxTrees.Where(tree => !tree.FilePath.EndsWith(".g.cs", StringComparison.OrdinalIgnoreCase)))
        {
            SemanticModel? model = null;
            foreach (var node in tree.GetRoot(cancellation).DescendantNodes())
            {
                cancellation.ThrowIfCancellationRequested();
                var isRead = node switch
                {
                    IdentifierNameSyntax name when name.Identifier.ValueText == member.Name => !IsWritten(name),
                    IdentifierNameSyntax name when sdk.MayHaveRole(name.Identifier.ValueText, Role.Confidence) =>
                        (model ??= sdk.Compilation.GetSemanticModel(tree)).GetSymbolInfo(name, cancellation).Symbol is IMethodSymbol method
                        && sdk.Has(method.OriginalDefinition, Role.Confidence)
                        && method.ContainingType.TypeArguments.Contains(answer, SymbolEqualityComparer.Default),
                    PositionalPatternClauseSyntax or ParenthesizedVariableDesignationSyntax or AssignmentExpressionSyntax { Left: TupleExpressionSyntax } =>
                        member.ContainingType.IsRecord,
                    _ => false,
                };
                if (isRead)
                {
                    return true;
                }
            }
        }

        return false;
    }

    private static bool IsWritten(IdentifierNameSyntax name) => name.Parent switch
    {
        NameColonSyntax { Parent: ArgumentSyntax } => true,
        AssignmentExpressionSyntax assignment => assignment.Left == name && assignment.Parent is InitializerExpressionSyntax,
        AttributeSyntax => true,
        _ => false,
    };

    /// <summary>The types of the project in a type: itself, or what a list, dictionary or nullable holds.</summary>
    private static IEnumerable<INamedTypeSymbol> Parts(ITypeSymbol type) => type switch
    {
        IArrayTypeSymbol array => Parts(array.ElementType),
        INamedTypeSymbol { DeclaringSyntaxReferences.IsEmpty: false } own => [own],
        INamedTypeSymbol { IsGenericType: true } generic => generic.TypeArguments.SelectMany(Parts),
        _ => [],
    };
}
