using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Writes a filter of a kernel that refuses some functions, and the statement that registers it.</summary>
/// <param name="compilation">Where the filter's name must be free.</param>
/// <param name="functions">The names of the functions, as the kernel knows them.</param>
internal sealed class FunctionGate(Compilation compilation, IEnumerable<string> functions)
{
    private const string Space = "global::Microsoft.SemanticKernel.";
    private const string Services = "Microsoft.Extensions.DependencyInjection";

    private readonly string _name = FreeType(compilation, "FunctionGate");

    /// <summary>The file with both; null where the kernel or its builder is not named, or has no room for a statement.</summary>
    public SyntaxNode? AddedBehind(ExpressionSyntax plugins, SemanticModel model, CancellationToken cancellation)
    {
        var statement = plugins.Ancestors().TakeWhile(node => node is not (AnonymousFunctionExpressionSyntax or MemberDeclarationSyntax and not GlobalStatementSyntax))
            .OfType<StatementSyntax>().FirstOrDefault();
        if (statement is not (ExpressionStatementSyntax or LocalDeclarationStatementSyntax) || Registration(plugins, model, cancellation) is not { } registration)
        {
            return null;
        }

        var line = ThrowIf.EndOfLineAt(statement);
        var added = GlobalNames.Shortened(ParseStatement(registration)).WithTrailingTrivia(line);
        if (StatementList.Replace(statement, statement.WithTrailingTrivia(statement.GetTrailingTrivia()), added) is not var (before, after))
        {
            return null;
        }

        var filter = GlobalNames.Shortened(ParseMemberDeclaration(Filter())!).WithLeadingTrivia(line).WithTrailingTrivia(line);
        var root = model.SyntaxTree.GetRoot(cancellation);
        var space = statement.FirstAncestorOrSelf<BaseNamespaceDeclarationSyntax>();
        SyntaxNode around = space is null ? root : space;
        var changed = around == before ? after : around.ReplaceNode(before, after);
        SyntaxNode complete = changed is CompilationUnitSyntax unit ? unit.AddMembers(filter) : ((BaseNamespaceDeclarationSyntax)changed).AddMembers(filter);
        return around == root ? complete : root.ReplaceNode(around, complete);
    }

    /// <summary>The file with the <c>using</c> by which services are registered.</summary>
    public static CompilationUnitSyntax WithServices(CompilationUnitSyntax root)
    {
        var use = SyntaxFactory.UsingDirective(ParseName(Services)).NormalizeWhitespace().WithTrailingTrivia(ThrowIf.EndOfLineAt(root));
        var next = root.Usings.IndexOf(other => string.CompareOrdinal(other.Name?.ToString(), Services) > 0 && other.Name?.ToString().StartsWith("System", StringComparison.Ordinal) == false);
        return root.WithUsings(root.Usings.Insert(next < 0 ? root.Usings.Count : next, use));
    }

    /// <summary>At the kernel, its builder or the services, whichever the call that adds the plugins begins with.</summary>
    private string? Registration(ExpressionSyntax plugins, SemanticModel model, CancellationToken cancellation)
    {
        var filter = Space + "IAutoFunctionInvocationFilter";
        for (var current = plugins; current is not null; current = Receiver(current))
        {
            if (current is IdentifierNameSyntax or MemberAccessExpressionSyntax && model.GetTypeInfo(current, cancellation).Type is { } type)
            {
                switch (type.ToDisplayString(SymbolDisplayFormat.CSharpErrorMessageFormat.WithGenericsOptions(SymbolDisplayGenericsOptions.None)).TrimEnd('?'))
                {
                    case "Microsoft.SemanticKernel.Kernel":
                        return $"{current}.AutoFunctionInvocationFilters.Add(new {_name}());";
                    case "Microsoft.SemanticKernel.IKernelBuilder":
                        return $"{current}.Services.AddSingleton<{filter}, {_name}>();";
                    case Services + ".IServiceCollection" or Services + ".ServiceCollection":
                        return $"{current}.AddSingleton<{filter}, {_name}>();";
                }
            }
        }

        return null;
    }

    private static ExpressionSyntax? Receiver(ExpressionSyntax expression) => expression switch
    {
        InvocationExpressionSyntax { Expression: var called } => called,
        MemberAccessExpressionSyntax { Expression: var receiver } => receiver,
        _ => null,
    };

    private string Filter()
    {
        const string context = Space + "AutoFunctionInvocationContext";
        const string task = "global::System.Threading.Tasks.Task";
        var names = string.Join(" or ", functions.Select(name => SymbolDisplay.FormatLiteral(name, quote: true)));
        return $$"""
            internal sealed class {{_name}} : {{Space}}IAutoFunctionInvocationFilter
            {
                public async {{task}} OnAutoFunctionInvocationAsync({{context}} context, global::System.Func<{{context}}, {{task}}> next)
                {
                    if (context.Function.Name is {{names}} && !await IsApprovedAsync(context))
                    {
                        context.Result = new {{Space}}FunctionResult(context.Function, "This call was refused.");
                        return;
                    }

                    await next(context);
                }

                // Ask a person or a policy, with the function and its arguments in view. Until then every such call is refused.
                private static {{task}}<bool> IsApprovedAsync({{context}} context) => {{task}}.FromResult(false);
            }
            """;
    }

    private static string FreeType(Compilation compilation, string wanted)
    {
        for (var number = 1; ; number++)
        {
            var name = number == 1 ? wanted : wanted + number;
            if (!compilation.ContainsSymbolsWithName(name, SymbolFilter.Type))
            {
                return name;
            }
        }
    }
}
