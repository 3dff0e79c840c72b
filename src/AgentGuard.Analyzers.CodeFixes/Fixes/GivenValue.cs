namespace AgentGuard.Analyzers.CodeFixes.Fixes;

/// <summary>What a setting or argument is given.</summary>
internal static class GivenValue
{
    /// <summary>The right side of an assignment, the expression of an argument; any other node is the value itself.</summary>
    public static SyntaxNode Of(SyntaxNode node) => node switch
    {
        AssignmentExpressionSyntax assignment => assignment.Right,
        ArgumentSyntax argument => argument.Expression,
        AttributeArgumentSyntax argument => argument.Expression,
        _ => node,
    };
}
