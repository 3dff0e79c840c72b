using AgentGuard.Analyzers.Generators.Shared;
using AgentGuard.Analyzers.Generators.StructuredOutput.Spec;

namespace AgentGuard.Analyzers.Generators.StructuredOutput.Emitting;

/// <summary>Writes how an instance is made of its members: constructor, initializer, setters.</summary>
internal sealed class Construction(EmitContext context, ObjectSpec item, MemberVariables variables)
{
    private readonly CodeWriter _code = context.Code;

    public void Write()
    {
        if (!item.ConstructionMayThrow)
        {
            WriteInstance();
            _code.Line("return true;");
            return;
        }

        _code.Open("try");
        WriteInstance();
        _code.Line("return true;");
        _code.Close();
        _code.Open("catch (global::System.Exception thrown) when (thrown is not global::System.OutOfMemoryException)");
        _code.Line("// What the exception says is not for the model: it may contain anything.");
        _code.Line("value = default;");
        _code.Line($"reader.Fail({GlobalNames.ErrorCode}.Rejected, {CSharpText.Literal($"a valid {item.Name}")}, \"values it refuses\");");
        _code.Line("return false;");
        _code.Close();
    }

    private void WriteInstance()
    {
        if (item.IsTuple && item.Members.Count > 1)
        {
            _code.Line($"value = ({string.Join(", ", item.Members.Select((_, index) => variables[index].Value))});");
            return;
        }

        WriteNew();
        foreach (var variable in variables.Of(MemberBinding.Setter))
        {
            WriteSetter(variable);
        }
    }

    private void WriteNew()
    {
        var arguments = variables.Of(MemberBinding.Constructor).Select(Argument).ToList();
        var assignments = variables.Of(MemberBinding.Initializer).Select(variable => $"{variable.Member.CSharpName} = {variable.Value},").ToList();
        var line = $"value = new {item.CSharpType}({string.Join(", ", arguments)})";
        if (assignments.Count == 0)
        {
            _code.Line(line + ";");
            return;
        }

        _code.Open(line);
        _code.Lines(assignments);
        _code.Close(";");
    }

    private void WriteSetter(MemberVariable variable)
    {
        if (!variable.IsSetWhenPresent)
        {
            _code.Line($"value.{variable.Member.CSharpName} = {variable.Value};");
            return;
        }

        _code.Open($"if ({(variable.IsWrapped ? variable.Name + ".HasValue" : $"(object?){variable.Name} is not null")})");
        _code.Line($"value.{variable.Member.CSharpName} = {variable.Present};");
        _code.Close();
        _code.Blank();
    }

    private static string Argument(MemberVariable variable) =>
        variable.Member.Parameter is { } parameter ? $"{parameter}: {variable.Value}" : variable.Value;
}
