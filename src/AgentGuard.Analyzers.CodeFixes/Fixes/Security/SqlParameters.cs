using AgentGuard.Analyzers.Roslyn;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Security;

/// <summary>Gives a database command its values as parameters, in statements behind the one that gives it the query.</summary>
internal static class SqlParameters
{
    private const string CommandType = "System.Data.Common.DbCommand";

    /// <summary>What holds the statement, before and after; null when no statement gives the query to a command that has a name.</summary>
    public static (SyntaxNode Before, SyntaxNode After)? Of(ExpressionSyntax query, SqlTemplate template, SemanticModel model, CancellationToken cancellation)
    {
        if (query.FirstAncestorOrSelf<StatementSyntax>() is not { } statement
            || CommandIn(statement, query) is not var (command, value)
            || model.GetTypeInfo(value, cancellation).Type is not INamedTypeSymbol type
            || !type.IsOrInherits(CommandType))
        {
            return null;
        }

        var names = Names(template);
        var line = ThrowIf.EndOfLineAt(statement);
        var changed = statement.ReplaceNode(query, template.Named(names).WithTriviaFrom(query));
        var added = Enumerable.Range(0, names.Count)
            .SelectMany(number => Statements(command, names[number], Bound(template.Values[number], query, model), type, statement))
            .Select(text => SyntaxFactory.ParseStatement(text).WithTrailingTrivia(line))
            .ToList();
        return StatementList.Replace(statement, [changed, .. added]);
    }

    /// <summary>The variable that a statement leaves the command in, and an expression of the command's type.</summary>
    private static (string Command, ExpressionSyntax Value)? CommandIn(StatementSyntax statement, ExpressionSyntax query) => statement switch
    {
        LocalDeclarationStatementSyntax { Declaration.Variables: { Count: 1 } variables } when variables[0] is { Initializer.Value: var value } made && Takes(value, query) =>
            (made.Identifier.Text, value),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: MemberAccessExpressionSyntax { Name.Identifier.ValueText: "CommandText", Expression: var command }, Right: var right } }
            when right == query && command is IdentifierNameSyntax or MemberAccessExpressionSyntax { Expression: ThisExpressionSyntax } => (command.ToString(), command),
        ExpressionStatementSyntax { Expression: AssignmentExpressionSyntax { Left: IdentifierNameSyntax name, Right: var value } } when Takes(value, query) => (name.ToString(), value),
        _ => null,
    };

    /// <summary>True for a call or construction whose argument is the query.</summary>
    private static bool Takes(ExpressionSyntax value, ExpressionSyntax query) =>
        query.Parent is ArgumentSyntax { Parent: ArgumentListSyntax { Parent: InvocationExpressionSyntax or BaseObjectCreationExpressionSyntax } list } && list.Parent == value;

    private static IEnumerable<string> Statements(string command, string name, string value, INamedTypeSymbol type, StatementSyntax near)
    {
        if (type.GetMembers("Parameters").OfType<IPropertySymbol>().FirstOrDefault()?.Type.GetMembers("AddWithValue").Length > 0)
        {
            return [$"{command}.Parameters.AddWithValue(\"{name}\", {value});"];
        }

        var parameter = FreeName.Near(near, name.TrimStart('@') + "Parameter");
        return
        [
            $"var {parameter} = {command}.CreateParameter();",
            $"{parameter}.ParameterName = \"{name}\";",
            $"{parameter}.Value = {value};",
            $"{command}.Parameters.Add({parameter});",
        ];
    }

    /// <summary>A value as a parameter takes it: no value at all is an error or a parameter left out.</summary>
    private static string Bound(string value, ExpressionSyntax query, SemanticModel model) =>
        model.GetSpeculativeTypeInfo(query.SpanStart, SyntaxFactory.ParseExpression(value), SpeculativeBindingOption.BindAsExpression) is { Nullability.Annotation: NullableAnnotation.Annotated }
            ? $"(object?){value} ?? DBNull.Value"
            : value;

    /// <summary>Names for the parameters, after what the values are called.</summary>
    private static List<string> Names(SqlTemplate template)
    {
        var names = new List<string>();
        foreach (var value in template.Values)
        {
            var last = SyntaxFactory.ParseExpression(value) switch
            {
                IdentifierNameSyntax name => name.Identifier.ValueText,
                MemberAccessExpressionSyntax access => access.Name.Identifier.ValueText,
                _ => "value",
            };
            var wanted = "@" + char.ToLowerInvariant(last[0]) + last.Substring(1);
            var free = wanted;
            for (var number = 2; names.Contains(free); number++)
            {
                free = wanted + number;
            }

            names.Add(free);
        }

        return names;
    }
}
