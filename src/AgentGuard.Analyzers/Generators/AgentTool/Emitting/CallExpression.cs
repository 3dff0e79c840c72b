using AgentGuard.Analyzers.Generators.AgentTool.Spec;
using AgentGuard.Analyzers.Generators.Shared;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>The call of the user's method, arguments by name: overloads may differ in nothing else.</summary>
internal static class CallExpression
{
    public static string Of(ToolsetSpec spec, MethodSpec method)
    {
        var arguments = method.Parameters.Select(parameter => $"{CSharpText.Identifier(parameter.Name)}: {Value(parameter)}");
        return $"{(method.IsStatic ? spec.CSharpType : "_tools")}.{method.Name}({string.Join(", ", arguments)})";
    }

    /// <summary>The method gets something of the call's own.</summary>
    public static bool UsesCall(MethodSpec? method) => method is not null
        && (method.Form == ReturnForm.Stream
            || method.Parameters.Any(parameter => parameter.Kind is not (ParameterKind.Argument or ParameterKind.CancellationToken)));

    public static bool UsesProgress(MethodSpec? method) => method?.Parameters.Any(parameter => parameter.Kind == ParameterKind.Progress) == true;

    /// <summary>The method that the calls use for reports on progress.</summary>
    public static void WriteProgress(CodeWriter code)
    {
        const string Contract = "global::System.IProgress<TReport>";
        code.Line("/// <summary>Where reports on progress go; nowhere when nobody is interested.</summary>");
        code.Open($"private static {Contract} ProgressOf<TReport>({ToolNamesInCode.Call} call)");
        code.Line($"return call.TryGetContext<{Contract}>(out var progress) ? progress : new global::System.Progress<TReport>();");
        code.Close();
    }

    private static string Value(ParameterSpec parameter) => parameter.Kind switch
    {
        ParameterKind.IdempotencyKey => "call.IdempotencyKey",
        ParameterKind.IdempotencyGuid => "call.IdempotencyGuid",
        ParameterKind.CancellationToken => "cancellationToken",
        ParameterKind.Progress => $"ProgressOf<{parameter.CSharpType}>(call)",
        ParameterKind.HostArguments => "call.Arguments",
        ParameterKind.Call => "call",
        _ => "arguments." + parameter.Member,
    };
}
