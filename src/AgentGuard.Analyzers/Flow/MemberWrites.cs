using System.Collections.Concurrent;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Finds every place that gives a field or property its value, as long as nobody but its own type can: constants, read-only and private
/// members, properties without a setter. Remembered per compilation.
/// </summary>
internal static class MemberWrites
{
    private static readonly ConditionalWeakTable<Compilation, ConcurrentDictionary<ISymbol, IReadOnlyList<IOperation>?>> Known = new();

    /// <summary>The values written; null when the member is written from elsewhere, or in a way that has no one value.</summary>
    public static IReadOnlyList<IOperation>? Of(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var definition = member.OriginalDefinition;
        if (!IsOwn(definition) || definition.DeclaringSyntaxReferences.IsEmpty)
        {
            return null;
        }

        var known = Known.GetValue(compilation, static _ => new(SymbolEqualityComparer.Default));
        if (!known.TryGetValue(definition, out var values))
        {
            values = Find(definition, compilation, cancellation);
            known.TryAdd(definition, values);
        }

        return values;
    }

    /// <summary>The value of a member that gets it in one place: its initialiser, its body, or one constructor.</summary>
    public static IOperation? OnlyValue(ISymbol member, Compilation compilation, CancellationToken cancellation) =>
        Of(member, compilation, cancellation) is { Count: 1 } values && IsSetAtConstruction(values[0], member) ? values[0] : null;

    private static bool IsOwn(ISymbol member) => member switch
    {
        IFieldSymbol field => field.IsConst || field.IsReadOnly || field.DeclaredAccessibility == Accessibility.Private,
        IPropertySymbol property => !property.IsAbstract
            && (property.ContainingType.IsSealed || (!property.IsVirtual && (!property.IsOverride || property.IsSealed)))
            && (property.SetMethod is null
                || property.SetMethod.DeclaredAccessibility == Accessibility.Private
                || property.DeclaredAccessibility == Accessibility.Private),
        _ => false,
    };

    private static List<IOperation>? Find(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var values = new List<IOperation>();
        foreach (var reference in member.DeclaringSyntaxReferences)
        {
            if (Initial(reference.GetSyntax(cancellation)) is { } initial && !Add(initial))
            {
                return null;
            }
        }

        foreach (var part in member.ContainingType.DeclaringSyntaxReferences)
        {
            var type = part.GetSyntax(cancellation);
            foreach (var name in type.DescendantNodes().OfType<IdentifierNameSyntax>())
            {
                cancellation.ThrowIfCancellationRequested();
                if (name.Identifier.ValueText == member.Name
                    && IsWritten(name, out var value)
                    && Means(name)
                    && (value is null || !Add(value)))
                {
                    return null;
                }
            }
        }

        return values;

        bool Means(IdentifierNameSyntax name) =>
            compilation.ContainsSyntaxTree(name.SyntaxTree)
            && SymbolEqualityComparer.Default.Equals(
                compilation.GetSemanticModel(name.SyntaxTree).GetSymbolInfo(name, cancellation).Symbol?.OriginalDefinition, member);

        bool Add(ExpressionSyntax expression)
        {
            if (!compilation.ContainsSyntaxTree(expression.SyntaxTree)
                || compilation.GetSemanticModel(expression.SyntaxTree).GetOperation(expression, cancellation) is not { } operation)
            {
                return false;
            }

            values.Add(operation);
            return true;
        }
    }

    private static ExpressionSyntax? Initial(SyntaxNode declaration) => declaration switch
    {
        VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
        PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
        PropertyDeclarationSyntax { AccessorList.Accessors: { Count: 1 } accessors } =>
            accessors[0].ExpressionBody?.Expression
                ?? (accessors[0].Body?.Statements is { Count: 1 } body && body[0] is ReturnStatementSyntax returned ? returned.Expression : null),
        _ => null,
    };

    /// <summary>True when the name stands where something is written; the value is null when it is no plain assignment.</summary>
    private static bool IsWritten(IdentifierNameSyntax name, out ExpressionSyntax? value)
    {
        ExpressionSyntax target = name.Parent is MemberAccessExpressionSyntax access && access.Name == name ? access : name;
        value = null;
        switch (target.Parent)
        {
            case AssignmentExpressionSyntax assignment when assignment.Left == target:
                value = assignment.IsKind(SyntaxKind.SimpleAssignmentExpression) ? assignment.Right : null;
                return true;
            case ArgumentSyntax { RefKindKeyword.RawKind: (int)SyntaxKind.RefKeyword or (int)SyntaxKind.OutKeyword }:
            case RefExpressionSyntax:
            case PrefixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PreIncrementExpression or (int)SyntaxKind.PreDecrementExpression }:
            case PostfixUnaryExpressionSyntax { RawKind: (int)SyntaxKind.PostIncrementExpression or (int)SyntaxKind.PostDecrementExpression }:
                return true;
            case ArgumentSyntax { Parent: TupleExpressionSyntax tuple }:
                return tuple.AncestorsAndSelf().OfType<AssignmentExpressionSyntax>().FirstOrDefault() is { } deconstruction
                    && deconstruction.Left.Span.Contains(tuple.Span);
            default:
                return false;
        }
    }

    /// <summary>A value that a method writes may not be there yet; one from a constructor or the declaration always is.</summary>
    private static bool IsSetAtConstruction(IOperation value, ISymbol member)
    {
        foreach (var node in value.Syntax.Ancestors())
        {
            switch (node)
            {
                case AnonymousFunctionExpressionSyntax or LocalFunctionStatementSyntax or InitializerExpressionSyntax { Parent: BaseObjectCreationExpressionSyntax }
                    when node.Ancestors().OfType<ConstructorDeclarationSyntax>().Any():
                    return false;
                case ConstructorDeclarationSyntax constructor:
                    return constructor.Modifiers.Any(SyntaxKind.StaticKeyword) == member.IsStatic && !IsConditional(value.Syntax, constructor);
                case FieldDeclarationSyntax or PropertyDeclarationSyntax:
                    return true;
                case MemberDeclarationSyntax:
                    return false;
            }
        }

        return false;
    }

    private static bool IsConditional(SyntaxNode value, SyntaxNode constructor) =>
        value.Ancestors().TakeWhile(node => node != constructor).Any(node =>
            node is IfStatementSyntax or SwitchStatementSyntax or CatchClauseSyntax or TryStatementSyntax);
}
