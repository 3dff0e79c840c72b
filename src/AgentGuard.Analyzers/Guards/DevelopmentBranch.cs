using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace AgentGuard.Analyzers.Guards;

/// <summary>Code that runs only on the machines of those who write it: behind a question for the environment, or compiled into debug builds only.</summary>
internal static class DevelopmentBranch
{
    /// <summary>True when the operation stands in such a branch.</summary>
    public static bool Includes(IOperation operation)
    {
        for (var (child, parent) = (operation, operation.Parent); parent is not null; (child, parent) = (parent, parent.Parent))
        {
            if (parent is IConditionalOperation choice && ReferenceEquals(choice.WhenTrue, child) && IsAskedFor(choice.Condition))
            {
                return true;
            }
        }

        return IsInDebugRegion(operation.Syntax);
    }

    private static bool IsAskedFor(IOperation condition) =>
        condition.DescendantsAndSelf().Any(part =>
            part is IInvocationOperation { TargetMethod.Name: "IsDevelopment" } or IPropertyReferenceOperation { Property.Name: "IsDevelopment" });

    private static bool IsInDebugRegion(SyntaxNode node)
    {
        var open = new Stack<bool>();
        for (var directive = node.SyntaxTree.GetRoot().GetFirstDirective(); directive is not null && directive.SpanStart < node.SpanStart; directive = directive.GetNextDirective())
        {
            switch (directive)
            {
                case IfDirectiveTriviaSyntax start:
                    open.Push(NamesDebug(start));
                    break;
                case BranchingDirectiveTriviaSyntax other when open.Count > 0:
                    open.Pop();
                    open.Push(other is ElifDirectiveTriviaSyntax next && NamesDebug(next));
                    break;
                case EndIfDirectiveTriviaSyntax when open.Count > 0:
                    open.Pop();
                    break;
            }
        }

        return open.Contains(true);
    }

    private static bool NamesDebug(ConditionalDirectiveTriviaSyntax directive) =>
        directive.BranchTaken && directive.Condition is IdentifierNameSyntax { Identifier.ValueText: "DEBUG" };
}
