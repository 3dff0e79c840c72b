using System.Text;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Flow;

/// <summary>
/// Where a value comes from, without data flow over branches: constants, the last assignment of a local, initialisers of fields and
/// properties. What it cannot follow it leaves as it is; callers treat that as unknown.
/// </summary>
internal static class LocalValue
{
    /// <summary>Values are followed through at most this many names.</summary>
    private const int MostSteps = 8;

    /// <summary>
    /// The expression a value was made by: through conversions, parentheses, awaits, locals, and fields or properties that get their value
    /// in one place. The operation itself when it is no such name, or when more than one assignment may have made it.
    /// </summary>
    public static IOperation Origin(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var current = Strip(value);
        for (var step = 0; step < MostSteps; step++)
        {
            cancellation.ThrowIfCancellationRequested();
            var next = current switch
            {
                ILocalReferenceOperation local => LastAssignment(local),
                IFieldReferenceOperation field => OnlyValue(field.Field, compilation, cancellation),
                IPropertyReferenceOperation property => OnlyValue(property.Property, compilation, cancellation),
                _ => null,
            };
            if (next is null)
            {
                return current;
            }

            current = Strip(next);
        }

        return current;
    }

    /// <summary>The constant a value is, through names and arithmetic the compiler folds; none when it is not constant.</summary>
    public static Optional<object?> Constant(IOperation value, Compilation compilation, CancellationToken cancellation) =>
        value.ConstantValue.HasValue ? value.ConstantValue : Origin(value, compilation, cancellation).ConstantValue;

    /// <summary>The text a value is, through names, concatenation and interpolation; null when a part is not constant.</summary>
    public static string? Text(IOperation value, Compilation compilation, CancellationToken cancellation)
    {
        var builder = new StringBuilder();
        return Append(value, 0) ? builder.ToString() : null;

        bool Append(IOperation part, int depth)
        {
            if (Constant(part, compilation, cancellation) is { HasValue: true, Value: { } constant })
            {
                builder.Append(constant);
                return true;
            }

            if (depth > MostSteps)
            {
                return false;
            }

            switch (Origin(part, compilation, cancellation))
            {
                case IBinaryOperation { OperatorKind: BinaryOperatorKind.Add } sum when sum.Type?.SpecialType == SpecialType.System_String:
                    return Append(sum.LeftOperand, depth + 1) && Append(sum.RightOperand, depth + 1);
                case IInterpolatedStringOperation interpolated:
                    return interpolated.Parts.All(piece => piece switch
                    {
                        IInterpolatedStringTextOperation text => Append(text.Text, depth + 1),
                        IInterpolationOperation hole => Append(hole.Expression, depth + 1),
                        _ => false,
                    });
                default:
                    return false;
            }
        }
    }

    /// <summary>The value a local has at a reference: its last assignment, when every path to the reference passes it.</summary>
    public static IOperation? LastAssignment(ILocalReferenceOperation reference)
    {
        IOperation? last = null;
        var use = reference.Syntax;
        foreach (var (written, value) in LocalWrites.Of(reference.Local, reference.Root()))
        {
            if (written.SpanStart >= use.SpanStart || written.Span.Contains(use.Span))
            {
                if (IsReachedThroughLoop(written, use))
                {
                    return null;
                }
            }
            else if (Dominates(written, use))
            {
                last = value;
            }
            else if (!IsInOtherBranch(written, use))
            {
                return null;
            }
        }

        return last;
    }

    private static IOperation Strip(IOperation operation)
    {
        while (true)
        {
            var inner = operation.Unwrap();
            if (inner is IAwaitOperation awaited)
            {
                inner = awaited.Operation;
            }

            if (ReferenceEquals(inner, operation))
            {
                return operation;
            }

            operation = inner;
        }
    }

    /// <summary>True when a loop around both brings control from a later write back to the use.</summary>
    private static bool IsReachedThroughLoop(SyntaxNode written, SyntaxNode use) =>
        !written.Span.Contains(use.Span)
        && written.Ancestors().Any(node =>
            node is ForStatementSyntax or CommonForEachStatementSyntax or WhileStatementSyntax or DoStatementSyntax && node.Span.Contains(use.Span));

    /// <summary>True when what conditionally runs the write also holds the use, so that control cannot reach the use around it.</summary>
    private static bool Dominates(SyntaxNode written, SyntaxNode use)
    {
        for (var node = written.Parent; node is not null; node = node.Parent)
        {
            if (node.Span.Contains(use.Span) && node is not IfStatementSyntax and not ConditionalExpressionSyntax and not SwitchStatementSyntax)
            {
                return true;
            }

            if (node is StatementSyntax and not BlockSyntax and not ExpressionStatementSyntax and not LocalDeclarationStatementSyntax
                and not UsingStatementSyntax and not LockStatementSyntax
                or ElseClauseSyntax or SwitchSectionSyntax or CatchClauseSyntax or ConditionalExpressionSyntax or AnonymousFunctionExpressionSyntax)
            {
                return false;
            }
        }

        return false;
    }

    /// <summary>True when the write is in one branch of an <c>if</c> and the use in the other.</summary>
    private static bool IsInOtherBranch(SyntaxNode written, SyntaxNode use) =>
        written.Ancestors().OfType<IfStatementSyntax>().FirstOrDefault(node => node.Span.Contains(use.Span)) is { } branch
        && branch.Statement.Span.Contains(written.Span) != branch.Statement.Span.Contains(use.Span);

    /// <summary>The initialiser of a field or property of the compilation that nothing else writes.</summary>
    private static IOperation? OnlyValue(ISymbol member, Compilation compilation, CancellationToken cancellation)
    {
        var writable = member is IFieldSymbol { IsReadOnly: false, IsConst: false } or IPropertySymbol { SetMethod: not null };
        if (writable || member.DeclaringSyntaxReferences.FirstOrDefault() is not { } reference)
        {
            return null;
        }

        var value = reference.GetSyntax(cancellation) switch
        {
            VariableDeclaratorSyntax { Initializer: { } initializer } => initializer.Value,
            PropertyDeclarationSyntax { Initializer: { } initializer } => initializer.Value,
            PropertyDeclarationSyntax { ExpressionBody: { } body } => body.Expression,
            _ => null,
        };
        return value is not null && compilation.ContainsSyntaxTree(value.SyntaxTree)
            ? compilation.GetSemanticModel(value.SyntaxTree).GetOperation(value, cancellation)
            : null;
    }
}
