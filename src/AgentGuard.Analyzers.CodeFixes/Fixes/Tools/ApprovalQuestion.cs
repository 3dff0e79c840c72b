using static Microsoft.CodeAnalysis.CSharp.SyntaxFactory;

namespace AgentGuard.Analyzers.CodeFixes.Fixes.Tools;

/// <summary>Writes what answers the requests of one run, and the method in which a person decides.</summary>
/// <param name="run">The run whose answer holds the requests.</param>
/// <param name="request">The type of a request.</param>
/// <param name="isConsole">A person sits before the program and can be asked there; else all is refused until somebody writes how to ask.</param>
internal sealed class ApprovalQuestion(AwaitedRun run, INamedTypeSymbol request, bool isConsole)
{
    /// <summary>Requests that follow on answers are answered at most this often, so that a model cannot ask for ever.</summary>
    private const int MostRounds = 10;

    private readonly string _method = FreeName.Near(
        run.Statement.FirstAncestorOrSelf<TypeDeclarationSyntax>() ?? run.Statement.SyntaxTree.GetRoot(), isConsole ? "AskPerson" : "AskPersonAsync");

    private readonly string _space = "global::" + request.ContainingNamespace.ToDisplayString() + ".";

    /// <summary>The file with both; null where there is no room for them.</summary>
    public SyntaxNode? Asked(CompilationUnitSyntax root)
    {
        if (StatementList.Replace(run.Statement, [.. Statements()]) is not var (before, after))
        {
            return null;
        }

        if (run.Statement.FirstAncestorOrSelf<TypeDeclarationSyntax>() is { } type)
        {
            var method = GlobalNames.Shortened(ParseMemberDeclaration("private " + Method())!);
            return root.ReplaceNode(type, WithLast(type.ReplaceNode(before, after), method, ThrowIf.EndOfLineAt(root)));
        }

        var unit = before == root ? (CompilationUnitSyntax)after : root.ReplaceNode(before, after);
        return unit.Members.LastOrDefault(member => member is GlobalStatementSyntax) is { } last
            ? unit.InsertNodesAfter(last, [GlobalStatement(GlobalNames.Shortened(ParseStatement(Method())))
                .WithLeadingTrivia(ThrowIf.EndOfLineAt(root)).WithTrailingTrivia(ThrowIf.EndOfLineAt(root))])
            : null;
    }

    private static TypeDeclarationSyntax WithLast(TypeDeclarationSyntax type, MemberDeclarationSyntax method, SyntaxTrivia line) =>
        type.WithMembers(type.Members.Add(method.WithLeadingTrivia(line).WithTrailingTrivia(line)));

    /// <summary>The statement, and behind it the rounds of questions; what else the statement did comes last.</summary>
    private IEnumerable<StatementSyntax> Statements()
    {
        var session = run.Session?.Expression.ToString() ?? FreeName.Near(run.Statement, "session");
        var answer = run.Local ?? FreeName.Near(run.Statement, "answer");
        var call = run.Session is null ? WithSession(session) : run.Call;
        var waiting = run.Answer.ReplaceNode(run.Call, call);
        var line = ThrowIf.EndOfLineAt(run.Statement);
        var lead = run.Statement.GetLeadingTrivia();
        if (run.Session is null)
        {
            yield return ParseStatement($"var {session} = await {run.Agent}.CreateSessionAsync({run.Token?.Expression});").WithLeadingTrivia(lead).WithTrailingTrivia(line);
            lead = TriviaList();
        }

        var first = run.Local is null ? ParseStatement($"var {answer} = {waiting.WithoutTrivia()};") : run.Statement.ReplaceNode(run.Answer, waiting);
        yield return first.WithLeadingTrivia(lead).WithTrailingTrivia(line);
        yield return Rounds(answer, waiting).WithTrailingTrivia(run.Local is null || ThrowIf.NeedsEmptyLineAfter(run.Statement) ? TriviaList(line, line) : TriviaList(line));
        if (run.Local is null)
        {
            var used = run.Answer.Parent is ParenthesizedExpressionSyntax parenthesized ? (SyntaxNode)parenthesized : run.Answer;
            yield return run.Statement.ReplaceNode(used, IdentifierName(answer).WithTriviaFrom(used)).WithLeadingTrivia();
        }
    }

    private StatementSyntax Rounds(string answer, AwaitExpressionSyntax waiting)
    {
        var decisions = FreeName.Near(run.Statement, "decisions");
        var round = FreeName.Near(run.Statement, "round");
        var message = waiting.DescendantNodes().OfType<ArgumentSyntax>().First(argument => argument.IsEquivalentTo(run.Message));
        var next = waiting.ReplaceNode(message, message.WithExpression(ParseExpression($"new {_space}ChatMessage({_space}ChatRole.User, {decisions})")));
        return GlobalNames.Shortened(ParseStatement(
            $$"""
            for (var {{round}} = 0; {{round}} < {{MostRounds}} && {{(isConsole ? "" : "await ")}}{{_method}}({{answer}}) is { Count: > 0 } {{decisions}}; {{round}}++)
            {
                {{answer}} = {{next.WithoutTrivia()}};
            }
            """));
    }

    /// <summary>The call with the session behind the message.</summary>
    private InvocationExpressionSyntax WithSession(string session)
    {
        var argument = Argument(run.Message.NameColon is null ? null : NameColon("session"), default, IdentifierName(session)).WithLeadingTrivia(Space);
        var arguments = run.Call.ArgumentList.Arguments;
        return run.Call.WithArgumentList(run.Call.ArgumentList.WithArguments(arguments.Insert(arguments.IndexOf(run.Message) + 1, argument)));
    }

    private string Method()
    {
        var response = (run.Response.IsGenericType ? run.Response.BaseType! : run.Response).ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat);
        var list = $"global::System.Collections.Generic.List<{_space}AIContent>";
        return $$"""
            static {{(isConsole ? list : $"global::System.Threading.Tasks.Task<{list}>")}} {{_method}}({{response}} response)
            {
                var decisions = new {{list}}();
                foreach (var message in response.Messages)
                {
                    foreach (var content in message.Contents)
                    {
            {{(isConsole ? Prompt() : Refusal())}}
                    }
                }

                return {{(isConsole ? "decisions" : "global::System.Threading.Tasks.Task.FromResult(decisions)")}};
            }
            """;
    }

    private string Prompt()
    {
        var call = request.GetMembers("ToolCall").IsEmpty ? "FunctionCall: var call" : $"ToolCall: {_space}FunctionCallContent call";
        return $$"""
                        if (content is global::{{request.ToDisplayString()}} { {{call}} } request)
                        {
                            global::System.Console.WriteLine($"Run {call.Name}({string.Join(", ", call.Arguments ?? new global::System.Collections.Generic.Dictionary<string, object?>())})? (yes/no)");
                            decisions.Add(request.CreateResponse(global::System.Console.ReadLine() == "yes"));
                        }
            """;
    }

    private string Refusal() =>
        $$"""
                        if (content is global::{{request.ToDisplayString()}} request)
                        {
                            // Show a person the call and its arguments, and answer with the decision. Until then every call is refused.
                            decisions.Add(request.CreateResponse(approved: false));
                        }
            """;
}
