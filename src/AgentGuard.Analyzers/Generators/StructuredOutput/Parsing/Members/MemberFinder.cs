using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Parsing.Members;

/// <summary>The properties and fields of a type that JSON may carry: base classes first, hidden and overridden ones once.</summary>
internal static class MemberFinder
{
    public static IReadOnlyList<ISymbol> Find(INamedTypeSymbol type)
    {
        var levels = new Stack<INamedTypeSymbol>();
        for (var current = type; current is not null && current.SpecialType is not (SpecialType.System_Object or SpecialType.System_ValueType); current = current.BaseType)
        {
            levels.Push(current);
        }

        var members = new List<ISymbol>();
        foreach (var level in levels)
        {
            foreach (var member in level.GetMembers().Where(IsData).OrderBy(member => IsPositional(member) ? 0 : 1))
            {
                var hidden = members.FindIndex(known => known.Name == member.Name);
                if (hidden >= 0)
                {
                    members[hidden] = member;
                }
                else
                {
                    members.Add(member);
                }
            }
        }

        return members;
    }

    /// <summary>Declared in the head of a record.</summary>
    private static bool IsPositional(ISymbol member) =>
        !member.DeclaringSyntaxReferences.IsEmpty && member.DeclaringSyntaxReferences[0].GetSyntax() is ParameterSyntax;

    private static bool IsData(ISymbol member) =>
        member is { IsStatic: false, CanBeReferencedByName: true }
        && (member is IPropertySymbol { IsIndexer: false, GetMethod: not null } property
            ? property.ExplicitInterfaceImplementations.IsEmpty && property.Name != "EqualityContract"
            : member is IFieldSymbol { AssociatedSymbol: null });
}
