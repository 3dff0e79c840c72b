using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.AgentTool.Emitting;

/// <summary>
/// Writes the method that reads arguments each where it is, by the readers that <see cref="ObjectReader"/> uses too. It gives up at the first thing that
/// is unusual or wrong, because that is reported by the other one.
/// </summary>
internal sealed class ArgumentsReader(EmitContext context, ObjectSpec arguments)
{
    private readonly CodeWriter _code = context.Code;
    private readonly MemberVariables _variables = new(arguments);
    private readonly SeenBits _seen = new(arguments.Members.Count);

    public void Write()
    {
        context.Summary($"Reads the values of {arguments.Name}, or leaves them to the reading as one object.");
        _code.Open($"internal static bool TryTake{arguments.Name}(ref {ToolNamesInCode.Given} given, ref {GlobalNames.Reader} reader, out {arguments.CSharpType} value)");
        _code.Line("value = default;");
        _seen.Declare(_code);
        _variables.Declare(_code);
        _code.Blank();
        _code.Open("while (given.Next())");
        if (arguments.Members.Count > 0)
        {
            _code.Open("switch (given.Name)");
            for (var index = 0; index < arguments.Members.Count; index++)
            {
                WriteCase(index);
                _code.Blank();
            }

            _code.Close();
            _code.Blank();
        }

        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        var incomplete = _seen.IsIncomplete([.. arguments.Members.Select(member => member.IsRequired)]);
        _code.Open($"if (!given.IsUsual{(incomplete is null ? "" : " || " + incomplete)})");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        new Construction(context, arguments, _variables).Write();
        _code.Close();
    }

    private void WriteCase(int index)
    {
        var member = arguments.Members[index];
        var variable = _variables[index];
        var orNull = member.Value.IsNullable || !member.IsRequired;
        var target = variable.IsWrapped ? "item" : variable.Name;
        var hint = arguments.Name + MemberLocals.Pascal(member.CSharpName);
        var call = $"given.Start(ref reader) && {ReadCalls.Of(context, member.Value, hint, orNull, target)}";
        _code.Line($"case {CSharpText.Literal(member.JsonName)} when !({_seen.IsSet(index)}):");
        _code.Open();
        _code.Line(_seen.Set(index));
        if (orNull)
        {
            _code.Open("if (given.IsNull)");
            _code.Line("continue;");
            _code.Close();
            _code.Blank();
        }

        if (variable.IsWrapped)
        {
            _code.Line($"{member.Value.CSharpType} item;");
        }

        _code.Open(TakeCalls.Of(context, member.Value, hint, target) is { } take ? $"if (!({take}) && !({call}))" : $"if (!({call}))");
        _code.Line("return false;");
        _code.Close();
        _code.Blank();
        if (variable.IsWrapped)
        {
            _code.Line($"{variable.Name} = item;");
        }

        _code.Line("continue;");
        _code.Close();
    }
}
