<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh_CN" sourcelanguage="en">
<context>
    <name>AccessPage</name>
    <message>
        <source>Access log</source>
        <translation>查看记录</translation>
    </message>
    <message>
        <source>Choose other days or fewer filters.</source>
        <translation>请换一段日期，或少选几个条件。</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Kinds</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Lines: {0}. The log names file numbers, never names, and never what was searched for.</source>
        <translation>共 {0} 条。记录里只有档案编号，没有姓名，也没有查找时输入的内容。</translation>
    </message>
    <message>
        <source>Nothing in these days fits</source>
        <translation>这几天没有符合的记录</translation>
    </message>
    <message>
        <source>Save as .csv…  Ctrl+S</source>
        <translation>存成 .csv…  Ctrl+S</translation>
    </message>
    <message>
        <source>Save the access log</source>
        <translation>保存查看记录</translation>
    </message>
    <message>
        <source>Saved: {0} {0:line|lines} of the access log</source>
        <translation>已保存查看记录 {0} 条</translation>
    </message>
    <message>
        <source>The newest {0} {0:line|lines}; {1} older {1:one fits|ones fit} too. Choose fewer days.</source>
        <translation>显示最新的 {0} 条，还有更早的 {1} 条，请缩短日期。</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>{0}, and {1} more</source>
        <translation>{0} 等，另有 {1} 份</translation>
    </message>
</context>
<context>
    <name>ActivitySheet</name>
    <message>
        <source>Activity record ({0})</source>
        <translation>帮教活动记录（{0}）</translation>
    </message>
    <message>
        <source>By</source>
        <translation>经办人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Drawn from visits, talks, tests and assistance: whatever is recorded there stands here.</source>
        <translation>由走访、谈话、检测和帮扶自动汇总，在那里记了，这里就有。</translation>
    </message>
    <message>
        <source>Enter opens  ·  H history  ·  Esc goes back</source>
        <translation>Enter 打开  ·  H 历史  ·  Esc 返回</translation>
    </message>
    <message>
        <source>In words</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Nothing was done yet</source>
        <translation>还没有帮教活动</translation>
    </message>
    <message>
        <source>Outcome</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>AddUserDialog</name>
    <message>
        <source>Add a user</source>
        <translation>添加用户</translation>
    </message>
    <message>
        <source>As it stands in the bags as the person responsible: by it they are assigned.</source>
        <translation>和袋里“村级责任人”写的一样，袋子就按这个名字分配。</translation>
    </message>
    <message>
        <source>As the access log will tell it.</source>
        <translation>查看记录里会写这个名字。</translation>
    </message>
    <message>
        <source>Let the new user type the password. Nobody else should know it.</source>
        <translation>密码请新用户自己输入，不要让别人知道。</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>{0} may unlock these records now.</source>
        <translation>{0} 现在可以打开档案了。</translation>
    </message>
</context>
<context>
    <name>AddVillageDialog</name>
    <message>
        <source>Another village</source>
        <translation>另一个村</translation>
    </message>
    <message>
        <source>Another village in this vault</source>
        <translation>在这里再管一个村</translation>
    </message>
    <message>
        <source>Code of the village</source>
        <translation>村代码</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Its people, ledgers, funds and settings stand by themselves. Whoever may open this vault sees them too, and one bundle carries both villages to the county.</source>
        <translation>这个村的人员、台账、经费和设置单独存放。能打开这里的人也看得到，报送时一个数据包带走几个村的内容。</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>{0} is kept here too</source>
        <translation>{0}也在这里管理了</translation>
    </message>
</context>
<context>
    <name>AskCountyStep</name>
    <message>
        <source>Ask the county for help</source>
        <translation>请县里帮忙</translation>
    </message>
    <message>
        <source>Back to the password  Esc</source>
        <translation>返回输入密码  Esc</translation>
    </message>
    <message>
        <source>Choose a new password now and remember it. A small file for the county is written to a stick; then you read twelve digits out by telephone. The county&apos;s answer lets the new password in. Until it is here nothing changes, and neither file opens anything without your new password.</source>
        <translation>现在就设一个新密码，并且记住。程序会把一个小文件写到U盘上，送到县里，再由您打电话报十二位数字。县里的答复到了，新密码才能用。答复没到以前什么都不变；没有您的新密码，哪个文件都打不开档案。</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The stick that goes to the county.</source>
        <translation>要带到县里的U盘。</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>写到哪里</translation>
    </message>
    <message>
        <source>Write the request</source>
        <translation>写出申请文件</translation>
    </message>
</context>
<context>
    <name>AttachmentDialog</name>
    <message>
        <source>Photo or scan</source>
        <translation>照片或扫描件</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
</context>
<context>
    <name>AttachmentViewer</name>
    <message>
        <source>After</source>
        <translation>下一张</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上一张</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Opening a photo or scan</source>
        <translation>正在打开照片或扫描件</translation>
    </message>
    <message>
        <source>Photo or scan</source>
        <translation>照片或扫描件</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Turn  R</source>
        <translation>旋转  R</translation>
    </message>
    <message>
        <source>page {0} of {1} (PgUp, PgDn)</source>
        <translation>第 {0} 页，共 {1} 页（PgUp、PgDn 翻页）</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>第 {0} 个，共 {1} 个</translation>
    </message>
</context>
<context>
    <name>AttachmentsModel</name>
    <message>
        <source>the file has not come yet</source>
        <translation>文件还没送到</translation>
    </message>
    <message>
        <source>without a name</source>
        <translation>未命名</translation>
    </message>
    <message>
        <source>{0} {0:page|pages}</source>
        <translation>{0} 页</translation>
    </message>
</context>
<context>
    <name>AttachmentsSheet</name>
    <message>
        <source>Added to the bag: {0}</source>
        <translation>已放进袋里：{0} 个</translation>
    </message>
    <message>
        <source>Adding photos and scans: {0}</source>
        <translation>正在添加照片和扫描件：{0} 个</translation>
    </message>
    <message>
        <source>Back to the bag  B</source>
        <translation>返回档案袋  B</translation>
    </message>
    <message>
        <source>Choose files, drop them here, or paste with Ctrl+V: JPEG, PNG or PDF.</source>
        <translation>可以选文件、拖到这里，或用 Ctrl+V 粘贴：JPEG、PNG 或 PDF。</translation>
    </message>
    <message>
        <source>Enter looks  ·  E form  ·  R turns  ·  F2 renames  ·  Del takes out</source>
        <translation>Enter 查看  ·  E 填写说明  ·  R 旋转  ·  F2 改名  ·  Del 取出</translation>
    </message>
    <message>
        <source>Enter puts the chosen one back.</source>
        <translation>按 Enter 把选中的放回袋中。</translation>
    </message>
    <message>
        <source>From a file  Ctrl+N</source>
        <translation>选文件  Ctrl+N</translation>
    </message>
    <message>
        <source>From the telephone</source>
        <translation>从手机</translation>
    </message>
    <message>
        <source>No other people may be seen in a photo. Each file may have {0} MB; where it was taken is removed.</source>
        <translation>照片里不能拍到无关的人。每个文件最大 {0} MB；拍摄地点等信息会自动去掉。</translation>
    </message>
    <message>
        <source>Nothing was taken out of this bag</source>
        <translation>这个袋里没有取出过照片或扫描件</translation>
    </message>
    <message>
        <source>Photos and scans ({0})</source>
        <translation>照片和扫描件（{0}）</translation>
    </message>
    <message>
        <source>Put back into the bag</source>
        <translation>已放回袋中</translation>
    </message>
    <message>
        <source>Renamed</source>
        <translation>已改名</translation>
    </message>
    <message>
        <source>Saved</source>
        <translation>已保存</translation>
    </message>
    <message>
        <source>Stopped. What was added before stays in the bag.</source>
        <translation>已停止。之前添加的仍在袋里。</translation>
    </message>
    <message>
        <source>Taken out ({0})  B</source>
        <translation>已取出 {0} 件  B</translation>
    </message>
    <message>
        <source>Taken out of the bag</source>
        <translation>已从袋里取出</translation>
    </message>
    <message>
        <source>Taken out of the bag ({0})</source>
        <translation>已取出的照片和扫描件（{0}）</translation>
    </message>
    <message>
        <source>There is no photo or scan in this bag yet</source>
        <translation>袋里还没有照片和扫描件</translation>
    </message>
    <message>
        <source>This is the paper</source>
        <translation>对应袋内材料</translation>
    </message>
    <message>
        <source>Turned</source>
        <translation>已旋转</translation>
    </message>
    <message>
        <source>and {0} more that were not added</source>
        <translation>另有 {0} 个没有添加</translation>
    </message>
    <message>
        <source>no paper of the contents</source>
        <translation>不对应目录里的材料</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>BackupsCard</name>
    <message>
        <source> Last done on {0}.</source>
        <translation>上次做在 {0}。</translation>
    </message>
    <message>
        <source>Back up now</source>
        <translation>现在备份</translation>
    </message>
    <message>
        <source>Backed up and checked.</source>
        <translation>已备份并核对。</translation>
    </message>
    <message>
        <source>Backing up</source>
        <translation>正在备份</translation>
    </message>
    <message>
        <source>Copies of the records</source>
        <translation>档案的备份</translation>
    </message>
    <message>
        <source>Copy to a stick…</source>
        <translation>复制到U盘…</translation>
    </message>
    <message>
        <source>Copying the backup</source>
        <translation>正在复制备份</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>MB</source>
        <translation>MB</translation>
    </message>
    <message>
        <source>Made by itself when the records are locked or closed and every half hour while something changes. All of two days stay, then twelve days, ten weeks, twelve months. Encrypted.</source>
        <translation>锁定、关闭时自动备份；有改动时每半小时一次。两天内的全留，之后留十二天、十周、十二个月的。全部加密。</translation>
    </message>
    <message>
        <source>Made on</source>
        <translation>备份时间</translation>
    </message>
    <message>
        <source>Noted: the drill was done today.</source>
        <translation>已记下：今天做了演练。</translation>
    </message>
    <message>
        <source>Opened again</source>
        <translation>打开核对</translation>
    </message>
    <message>
        <source>Print the slip of the drill…</source>
        <translation>打印演练单…</translation>
    </message>
    <message>
        <source>Restore one…</source>
        <translation>恢复一份…</translation>
    </message>
    <message>
        <source>The copy was written and read back.</source>
        <translation>已复制一份并读回核对。</translation>
    </message>
    <message>
        <source>The drill was done today</source>
        <translation>今天做了演练</translation>
    </message>
    <message>
        <source>The stick, or a folder on another disk</source>
        <translation>U盘，或另一块硬盘上的文件夹</translation>
    </message>
    <message>
        <source>The yearly drill is due since {0}: put a backup back on another machine, with the stick.</source>
        <translation>每年一次的恢复演练 {0} 就该做了：用U盘在另一台电脑上恢复一份备份。</translation>
    </message>
    <message>
        <source>There is a copy on a stick, made on {0}.</source>
        <translation>U盘上有备份，日期 {0}。</translation>
    </message>
    <message>
        <source>There is a copy on this disk only. If the laptop is lost or the disk fails, everything is gone.</source>
        <translation>只在本机硬盘上。电脑丢了或硬盘坏了，就什么都没有了。</translation>
    </message>
    <message>
        <source>Yearly drill: next due on {0}.</source>
        <translation>每年的恢复演练：下次 {0}。</translation>
    </message>
    <message>
        <source>not yet</source>
        <translation>还没有</translation>
    </message>
    <message>
        <source>opened and counted</source>
        <translation>已打开并清点</translation>
    </message>
</context>
<context>
    <name>BagContents</name>
    <message>
        <source>Contents of the bag</source>
        <translation>袋内目录</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter open   Space the paper   P print   H history</source>
        <translation>Enter 打开   空格 纸质材料   P 打印   H 历史</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文书</translation>
    </message>
</context>
<context>
    <name>BagMarks</name>
    <message>
        <source>Bag {0}/{1}</source>
        <translation>袋内 {0}/{1}</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Conflict {0}</source>
        <translation>冲突 {0}</translation>
    </message>
    <message>
        <source>Suggested: a report  R</source>
        <translation>建议报告公安  R</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>未填状态</translation>
    </message>
</context>
<context>
    <name>BagPage</name>
    <message>
        <source>Full numbers are shown for a minute; this is recorded.</source>
        <translation>完整号码显示一分钟，本次查看已记录。</translation>
    </message>
    <message>
        <source>Numbers  F8</source>
        <translation>显示号码  F8</translation>
    </message>
    <message>
        <source>People</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>People  Esc</source>
        <translation>全部人员  Esc</translation>
    </message>
    <message>
        <source>Separate the merged files  Ctrl+J</source>
        <translation>把合并的档案分开  Ctrl+J</translation>
    </message>
    <message>
        <source>Settled: both values are kept</source>
        <translation>冲突已处理，两个值都保留了</translation>
    </message>
    <message>
        <source>Settled: the chosen value holds</source>
        <translation>冲突已处理，以所选的值为准</translation>
    </message>
    <message>
        <source>Test  T</source>
        <translation>检测  T</translation>
    </message>
    <message>
        <source>The bag</source>
        <translation>档案袋</translation>
    </message>
    <message>
        <source>This is recorded.</source>
        <translation>查看会留下记录。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Visit  Ctrl+N</source>
        <translation>登记走访  Ctrl+N</translation>
    </message>
</context>
<context>
    <name>BagSide</name>
    <message>
        <source>Close the bag  X</source>
        <translation>结案  X</translation>
    </message>
    <message>
        <source>Conflicts to settle: {0}</source>
        <translation>待处理的冲突：{0} 处</translation>
    </message>
    <message>
        <source>File bag</source>
        <translation>档案袋</translation>
    </message>
    <message>
        <source>ID</source>
        <translation>证件</translation>
    </message>
    <message>
        <source>Look at them  C</source>
        <translation>查看  C</translation>
    </message>
    <message>
        <source>Moves out of the county  O</source>
        <translation>迁出本县  O</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Opened</source>
        <translation>建档</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>Transfer to another village  V</source>
        <translation>转往别村  V</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>待补</translation>
    </message>
</context>
<context>
    <name>BagWishes</name>
    <message>
        <source>Record the placement first: it belongs to that.</source>
        <translation>请先登记执行措施：这条记录要挂在它下面。</translation>
    </message>
</context>
<context>
    <name>BagsOut</name>
    <message>
        <source>Bags.pdf</source>
        <translation>档案袋.pdf</translation>
    </message>
    <message>
        <source>Handed to the printer: {0} of {1} {1:bag|bags}. The others are still chosen.</source>
        <translation>已交给打印机 {0} 袋，共 {1} 袋；没打的还选着。</translation>
    </message>
    <message>
        <source>Handed to the printer: {0} {0:bag|bags}, {1} {1:page|pages}.</source>
        <translation>已交给打印机：{0} 袋，{1} 页。</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Saved: {0} {0:bag|bags}, {1} {1:page|pages}. The password is {2}: write it down now.</source>
        <translation>已保存：{0}袋，{1}页。密码是 {2}，请现在抄下来。</translation>
    </message>
    <message>
        <source>Saved: {0} {0:bag|bags}, {1} {1:page|pages}. Whoever has this file can read it.</source>
        <translation>已保存：{0}袋，{1}页。拿到文件的人都能看，请保管好。</translation>
    </message>
    <message>
        <source>Stopped. No file was written.</source>
        <translation>已停止，没有写文件。</translation>
    </message>
    <message>
        <source>Where are the bags to be saved?</source>
        <translation>档案袋存到哪里？</translation>
    </message>
    <message>
        <source>Writing the bags</source>
        <translation>正在写档案袋</translation>
    </message>
</context>
<context>
    <name>BagsOutDialog</name>
    <message>
        <source>Empty: names and numbers partly hidden, no photos and scans.</source>
        <translation>不选：姓名、号码部分隐去，不附照片和扫描件。</translation>
    </message>
    <message>
        <source>Go on  Ctrl+S</source>
        <translation>继续  Ctrl+S</translation>
    </message>
    <message>
        <source>In full, because</source>
        <translation>完整打印的理由</translation>
    </message>
    <message>
        <source>The bags are written one after the other and are not shown. You can stop at any time.</source>
        <translation>逐袋写入文件，不预览，随时可以停止。</translation>
    </message>
    <message>
        <source>The bags go to the printer one after the other and are not shown. You can stop at any time.</source>
        <translation>逐袋交给打印机，不预览，随时可以停止。</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags} into one file</source>
        <translation>{0}个档案袋存成一个文件</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags} to the printer</source>
        <translation>{0}个档案袋直接打印</translation>
    </message>
</context>
<context>
    <name>BagsRun</name>
    <message>
        <source>Printing the bags</source>
        <translation>正在打印档案袋</translation>
    </message>
</context>
<context>
    <name>BesideSheet</name>
    <message>
        <source>All of them stand  Ctrl+B</source>
        <translation>都保留  Ctrl+B</translation>
    </message>
    <message>
        <source>Put the marked one right  Ctrl+Enter</source>
        <translation>改正选中的一条  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Remove the marked one  Delete</source>
        <translation>删去选中的一条  Delete</translation>
    </message>
    <message>
        <source>Two laptops entered them apart. Which is right: one of them, or all? Nothing is lost.</source>
        <translation>两台电脑各自登记的。哪一条对，还是都对？什么都不会丢。</translation>
    </message>
</context>
<context>
    <name>BringFiles</name>
    <message>
        <source>Choose photos and scans</source>
        <translation>选择照片和扫描件</translation>
    </message>
    <message>
        <source>No telephone is seen. Plug it in, unlock it and choose &quot;file transfer&quot; on its screen. Where it still is not seen (Windows shows telephones without a letter), copy the photos to this laptop, add them from there and delete them there.</source>
        <translation>没有看到手机。请用数据线连好，解锁，在手机上选“传输文件”。如果还是看不到（Windows 里手机没有盘符），请先把照片拷到本机，从本机添加，添加后把本机上的那份删掉。</translation>
    </message>
    <message>
        <source>Photos and scans ({0})</source>
        <translation>照片和扫描件（{0}）</translation>
    </message>
    <message>
        <source>There is no picture and no file to paste. Copy one first.</source>
        <translation>没有可粘贴的图片或文件。请先复制一个。</translation>
    </message>
</context>
<context>
    <name>BugDialog</name>
    <message>
        <source>Copy the report</source>
        <translation>复制报告</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续工作</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报告</translation>
    </message>
    <message>
        <source>Something went wrong</source>
        <translation>程序出错了</translation>
    </message>
    <message>
        <source>Something went wrong, your records are safe</source>
        <translation>程序出错了，您的档案没有受影响</translation>
    </message>
    <message>
        <source>The program made an error. What you saved is safe, and what you were typing was kept. You can go on. If it happens again, give this report to the county desk; it contains no names and no numbers of people.</source>
        <translation>程序出了差错。已保存的都在，正在填写的也已留存，可以继续工作。如果再次出现，请把这份报告交给县禁毒办；报告里没有任何人的姓名和号码。</translation>
    </message>
</context>
<context>
    <name>CalendarDialog</name>
    <message>
        <source>Arrows walk the days    Enter the day&apos;s list    PgUp PgDn turn    T today    V week or month</source>
        <translation>方向键 选日期    Enter 看当天    PgUp PgDn 翻页    T 今天    V 周/月</translation>
    </message>
    <message>
        <source>Back to the list  C</source>
        <translation>返回列表  C</translation>
    </message>
    <message>
        <source>Calendar of what is due</source>
        <translation>到期日历</translation>
    </message>
    <message>
        <source>Due in {0}</source>
        <translation>{0} 到期</translation>
    </message>
    <message>
        <source>Fri</source>
        <translation>五</translation>
    </message>
    <message>
        <source>Mon</source>
        <translation>一</translation>
    </message>
    <message>
        <source>Nothing falls due on this day.</source>
        <translation>这天没有到期的。</translation>
    </message>
    <message>
        <source>Sat</source>
        <translation>六</translation>
    </message>
    <message>
        <source>Show the month  V</source>
        <translation>看月  V</translation>
    </message>
    <message>
        <source>Show the week  V</source>
        <translation>看周  V</translation>
    </message>
    <message>
        <source>Sun</source>
        <translation>日</translation>
    </message>
    <message>
        <source>Thu</source>
        <translation>四</translation>
    </message>
    <message>
        <source>Tue</source>
        <translation>二</translation>
    </message>
    <message>
        <source>Wed</source>
        <translation>三</translation>
    </message>
    <message>
        <source>Working out what is due</source>
        <translation>正在算哪些到期</translation>
    </message>
    <message>
        <source>{0} done</source>
        <translation>已做 {0}</translation>
    </message>
    <message>
        <source>{0} due</source>
        <translation>待办 {0}</translation>
    </message>
    <message>
        <source>{0} not done</source>
        <translation>未做 {0}</translation>
    </message>
</context>
<context>
    <name>CampaignTaskDialog</name>
    <message>
        <source>Take over the template of the publicity month  Ctrl+T</source>
        <translation>套用宣传月方案样本  Ctrl+T</translation>
    </message>
    <message>
        <source>{0} {0:task|tasks} taken over for {1}: change the numbers</source>
        <translation>已套用{1}年的{0}项任务，请按下达的数字修改</translation>
    </message>
</context>
<context>
    <name>CardSheet</name>
    <message>
        <source>Change  E</source>
        <translation>修改  E</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Information card</source>
        <translation>信息卡</translation>
    </message>
    <message>
        <source>to be completed from paper</source>
        <translation>待按纸质材料补充</translation>
    </message>
</context>
<context>
    <name>ChangeDialog</name>
    <message>
        <source>Asked for by</source>
        <translation>提出要求的</translation>
    </message>
    <message>
        <source>Change a copy of this plan</source>
        <translation>改一份自用</translation>
    </message>
    <message>
        <source>Change a copy of: {0}</source>
        <translation>改一份自用：{0}</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Grace in days</source>
        <translation>宽限天数</translation>
    </message>
    <message>
        <source>Once in so many {0}</source>
        <translation>多少{0}一次</translation>
    </message>
    <message>
        <source>The changed plan is kept: {0}</source>
        <translation>已保存改动后的方案：{0}</translation>
    </message>
    <message>
        <source>The paper with its number, or who and when.</source>
        <translation>写文件名和文号，或谁在什么时候说的。</translation>
    </message>
    <message>
        <source>What was due before that day stays as it was; the version goes up by one. Ctrl+Z takes it back.</source>
        <translation>那天以前该做的照旧不变，版本加一。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>days</source>
        <translation>天</translation>
    </message>
    <message>
        <source>half-months</source>
        <translation>个半月</translation>
    </message>
    <message>
        <source>months</source>
        <translation>个月</translation>
    </message>
    <message>
        <source>{0}. Empty leaves the rule out.</source>
        <translation>{0}。空着就不要这一条。</translation>
    </message>
</context>
<context>
    <name>CharacterField</name>
    <message>
        <source>Pinyin or the character; ↓ list</source>
        <translation>拼音或汉字；↓ 列表</translation>
    </message>
</context>
<context>
    <name>ChartsView</name>
    <message>
        <source>Drawing the charts</source>
        <translation>正在画统计图</translation>
    </message>
</context>
<context>
    <name>CheckCard</name>
    <message>
        <source>Are the records whole?</source>
        <translation>记录是否完好？</translation>
    </message>
    <message>
        <source>Check the records now</source>
        <translation>现在检查</translation>
    </message>
    <message>
        <source>Checking the records</source>
        <translation>正在检查记录</translation>
    </message>
    <message>
        <source>Checking…</source>
        <translation>正在检查…</translation>
    </message>
    <message>
        <source>Everything agrees: {0} {0:entry|entries} read, nothing is missing and nothing was changed.</source>
        <translation>全部吻合：已读 {0} 条，无缺失，未被改动。</translation>
    </message>
    <message>
        <source>Reads every record and compares it with the journal. It changes nothing.</source>
        <translation>逐条读出记录并与日志核对，不改动任何内容。</translation>
    </message>
    <message>
        <source>Something does not agree. Change nothing more, and tell the county desk these lines:</source>
        <translation>有不吻合之处。请不要再改动，并把以下内容告诉县里：</translation>
    </message>
    <message>
        <source>Still to come from other laptops: {0} {0:piece|pieces}.</source>
        <translation>其他电脑的记录还有 {0} 段未到。</translation>
    </message>
    <message>
        <source>To be looked at: {0}</source>
        <translation>请看一看：{0}</translation>
    </message>
</context>
<context>
    <name>ChoosePaperPage</name>
    <message>
        <source>All papers with records. Space chooses several people.</source>
        <translation>有记录的各种材料。按空格可选多人。</translation>
    </message>
    <message>
        <source>Blank, to be filled in by hand</source>
        <translation>空白表，手工填写</translation>
    </message>
    <message>
        <source>Change the words…  Ctrl+E</source>
        <translation>修改内容…  Ctrl+E</translation>
    </message>
    <message>
        <source>Cover, index, the chosen ledgers and photos, in two copies. Space chooses.</source>
        <translation>封面、目录、所选台账和照片，一式两份。按空格选择。</translation>
    </message>
    <message>
        <source>Find a paper</source>
        <translation>找一张表</translation>
    </message>
    <message>
        <source>From the village&apos;s own records.</source>
        <translation>取自村里的记录。</translation>
    </message>
    <message>
        <source>Into a file…  Ctrl+S</source>
        <translation>直接存文件…  Ctrl+S</translation>
    </message>
    <message>
        <source>Ledgers of the village</source>
        <translation>村级台账</translation>
    </message>
    <message>
        <source>No paper matches these words.</source>
        <translation>没有这样的表。</translation>
    </message>
    <message>
        <source>Number, name or initials of a paper</source>
        <translation>表号、名称或拼音首字母</translation>
    </message>
    <message>
        <source>Of one person, or of everyone. Names and numbers are partly hidden.</source>
        <translation>可以打一个人的，也可以打所有人的。姓名和号码部分隐去。</translation>
    </message>
    <message>
        <source>Only the records of a period</source>
        <translation>只要某一段时间的记录</translation>
    </message>
    <message>
        <source>Only what is new or changed since it was last printed</source>
        <translation>只要上次打印以后新增或变动的</translation>
    </message>
    <message>
        <source>Other papers</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Pack for an inspection</source>
        <translation>督导检查材料</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>各种表</translation>
    </message>
    <message>
        <source>Papers of a bag</source>
        <translation>一人一袋各表</translation>
    </message>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
    <message>
        <source>Show the pages  Ctrl+P</source>
        <translation>看看页面  Ctrl+P</translation>
    </message>
    <message>
        <source>The whole bag</source>
        <translation>整袋档案</translation>
    </message>
    <message>
        <source>To the printer…  Ctrl+Shift+P</source>
        <translation>直接打印…  Ctrl+Shift+P</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags} chosen, in the order of choosing. Space takes one away again.</source>
        <translation>已选{0}袋，按选的先后打印。再按空格取消。</translation>
    </message>
</context>
<context>
    <name>ClosedBanner</name>
    <message>
        <source>Close the bag  X</source>
        <translation>结案  X</translation>
    </message>
    <message>
        <source>Erase…</source>
        <translation>销毁…</translation>
    </message>
    <message>
        <source>Kept until…</source>
        <translation>保管期限…</translation>
    </message>
    <message>
        <source>Open it again  X</source>
        <translation>重新启用  X</translation>
    </message>
</context>
<context>
    <name>ClosedPage</name>
    <message>
        <source>Approved by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Bags of those who were discharged, died or moved stand here until they may be erased.</source>
        <translation>解除、死亡、迁出等结案的档案放在这里，直到保管期满可以销毁。</translation>
    </message>
    <message>
        <source>Closed bags</source>
        <translation>已结案档案</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Copies then still held: {0}</source>
        <translation>当时还有的副本：{0}</translation>
    </message>
    <message>
        <source>Entries</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Erased on</source>
        <translation>销毁日期</translation>
    </message>
    <message>
        <source>Erase…  Delete</source>
        <translation>销毁…  Delete</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保管到</translation>
    </message>
    <message>
        <source>Look into it  Enter</source>
        <translation>查阅  Enter</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No bag is closed</source>
        <translation>没有已结案的档案</translation>
    </message>
    <message>
        <source>No.</source>
        <translation>编号</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Records of destruction ({0})</source>
        <translation>销毁记录（{0}）</translation>
    </message>
    <message>
        <source>Retention reached: {0}</source>
        <translation>保管期满 {0} 份</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>none known</source>
        <translation>未发现</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags}</source>
        <translation>{0} 份</translation>
    </message>
</context>
<context>
    <name>ClosingSteps</name>
    <message>
        <source>Copies that this does not reach:</source>
        <translation>下列副本不会随之销毁：</translation>
    </message>
    <message>
        <source>No copy is known of.</source>
        <translation>没有发现其他副本。</translation>
    </message>
</context>
<context>
    <name>CodeField</name>
    <message>
        <source>Choose one from the list: {0}</source>
        <translation>请从列表中选一项：{0}</translation>
    </message>
    <message>
        <source>Initials, code or words; ↓ list</source>
        <translation>首字母、代码或汉字；↓ 列表</translation>
    </message>
    <message>
        <source>Nothing in the list fits &quot;{0}&quot;</source>
        <translation>列表里没有“{0}”</translation>
    </message>
</context>
<context>
    <name>CodeListsDialog</name>
    <message>
        <source>Add the choice  Enter</source>
        <translation>添加选项  Enter</translation>
    </message>
    <message>
        <source>Another choice</source>
        <translation>添加的选项</translation>
    </message>
    <message>
        <source>Choice</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Choices of the lists</source>
        <translation>选项表</translation>
    </message>
    <message>
        <source>Counted in</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Hide  Del</source>
        <translation>停用  Del</translation>
    </message>
    <message>
        <source>Its unit, like 条 or 份.</source>
        <translation>它的单位，比如条、份。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>List</source>
        <translation>选项表</translation>
    </message>
    <message>
        <source>Offer again  Del</source>
        <translation>恢复  Del</translation>
    </message>
    <message>
        <source>Offered</source>
        <translation>是否列出</translation>
    </message>
    <message>
        <source>Offered from now on: {0}</source>
        <translation>从现在起可以选：{0}</translation>
    </message>
    <message>
        <source>Offered no longer: {0}. Records that have it go on saying it.</source>
        <translation>不再列出：{0}。已经填了它的记录照旧显示。</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>hidden</source>
        <translation>已停用</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>程序自带</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>县里下发</translation>
    </message>
    <message>
        <source>the village&apos;s own</source>
        <translation>本村添加</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>列出</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Tab to the choices   Ctrl+N add   Del hide or offer again   Esc back.   Words are never changed, so that old records keep what they say: hide a choice and add the right one.</source>
        <translation>↑ ↓ 选   Tab 到选项   Ctrl+N 添加   Del 停用或恢复   Esc 返回。   选项的文字不改，免得旧记录跟着变：写错了就停用，再添加对的。</translation>
    </message>
</context>
<context>
    <name>ColumnsView</name>
    <message>
        <source>Column</source>
        <translation>列</translation>
    </message>
    <message>
        <source>For example</source>
        <translation>例如</translation>
    </message>
    <message>
        <source>Heading in the file</source>
        <translation>文件里的表头</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>Still missing: {0}</source>
        <translation>还缺：{0}</translation>
    </message>
    <message>
        <source>What &quot;{0}&quot; means</source>
        <translation>“{0}”是什么</translation>
    </message>
    <message>
        <source>— not taken in —</source>
        <translation>— 不导入 —</translation>
    </message>
</context>
<context>
    <name>CompareFiles</name>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
</context>
<context>
    <name>ConflictSheet</name>
    <message>
        <source>Before: {0}</source>
        <translation>原来：{0}</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>It was removed on one laptop while another one wrote to it. It stays until somebody chooses. Nothing is lost either way.</source>
        <translation>一台电脑把它删除了，另一台不知道，还在上面录入。在有人选定之前它保留着；选哪样都不会丢东西。</translation>
    </message>
    <message>
        <source>Keep both as two records</source>
        <translation>两个都留，各记一条</translation>
    </message>
    <message>
        <source>Keep both in one text</source>
        <translation>两个都留，合成一段</translation>
    </message>
    <message>
        <source>One laptop changed the plan, the other one follows another. Keeping both means: the village follows the other plan, and the changed one stays for whoever has it for themselves alone.</source>
        <translation>一台电脑改了原方案，另一台电脑改用了别的方案。“两个都留”的意思是：村里执行那个别的方案，改过的原方案留给单独定了它的人。</translation>
    </message>
    <message>
        <source>This one holds</source>
        <translation>以此为准</translation>
    </message>
    <message>
        <source>This one holds  Ctrl+Enter</source>
        <translation>以此为准  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Two laptops wrote different values. Until somebody chooses, nothing is closed or ended, and no reminder stops, because of either.</source>
        <translation>两台电脑写的不一样。没有选定之前，不会因为其中任何一个而结案、终止或者停止提醒。</translation>
    </message>
    <message>
        <source>Two laptops wrote different values. Which one holds?</source>
        <translation>两台电脑填了不同的内容，以哪一个为准？</translation>
    </message>
    <message>
        <source>{0}   (shown now)</source>
        <translation>{0}   （当前显示）</translation>
    </message>
    <message>
        <source>{0}   Why: {1}</source>
        <translation>{0}   原因：{1}</translation>
    </message>
</context>
<context>
    <name>ConflictsBanner</name>
    <message>
        <source>Look at them  Ctrl+Shift+K</source>
        <translation>去看看  Ctrl+Shift+K</translation>
    </message>
    <message>
        <source>Two laptops disagree about a record. Both are kept: please choose.</source>
        <translation>两台电脑对同一条记录写得不一样。两边写的都保留着，请您选定。</translation>
    </message>
</context>
<context>
    <name>ConflictsDialog</name>
    <message>
        <source>All of them stand</source>
        <translation>都保留</translation>
    </message>
    <message>
        <source>Bag</source>
        <translation>档案</translation>
    </message>
    <message>
        <source>Entered on two laptops; all of them are right</source>
        <translation>两台电脑各自登记，都对</translation>
    </message>
    <message>
        <source>Entered on two laptops; the other one is right</source>
        <translation>两台电脑各登记了一次，以另一条为准</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>没有待处理的冲突。</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Removed: the other one holds</source>
        <translation>已删去：以另一条为准</translation>
    </message>
    <message>
        <source>Settled: both values are kept</source>
        <translation>冲突已处理，两个值都保留了</translation>
    </message>
    <message>
        <source>Settled: the chosen value holds</source>
        <translation>冲突已处理，以所选的值为准</translation>
    </message>
    <message>
        <source>Two laptops wrote different things</source>
        <translation>两台电脑写得不一样的地方</translation>
    </message>
    <message>
        <source>What was not chosen stays in the history of its record.</source>
        <translation>没有选用的值，仍留在该记录的历史里。</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Delete removes it after all   Ctrl+Enter the marked one holds   Esc back</source>
        <translation>↑ ↓ 选择   Delete 还是删除   Ctrl+Enter 采用选中的   Esc 返回</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter its records   Esc back</source>
        <translation>↑ ↓ 选择   Enter 看各条记录   Esc 返回</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter its values   Ctrl+Enter the marked value holds   Esc back</source>
        <translation>↑ ↓ 选择   Enter 看各个值   Ctrl+Enter 以标出的值为准   Esc 返回</translation>
    </message>
</context>
<context>
    <name>CopiesCard</name>
    <message>
        <source>Two machines write under one laptop&apos;s name</source>
        <translation>有两台机器在用同一个电脑代号</translation>
    </message>
</context>
<context>
    <name>CorrectionDialog</name>
    <message>
        <source>Request for correction</source>
        <translation>更正请求</translation>
    </message>
</context>
<context>
    <name>CountsCard</name>
    <message>
        <source>Counts of article 20</source>
        <translation>条例第20条计数</translation>
    </message>
    <message>
        <source>Draft a report  R</source>
        <translation>草拟情况报告  R</translation>
    </message>
    <message>
        <source>Open the draft  R</source>
        <translation>打开草稿  R</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>CountsLine</name>
    <message>
        <source>{0}. Only what police or township called so counts; a day counts once.</source>
        <translation>{0}。只计公安或乡镇认定的；同一天只算一次。</translation>
    </message>
    <message>
        <source>{name}: {count} ({limit}; {state})</source>
        <translation>{name}：{count}（{limit}；{state}）</translation>
    </message>
</context>
<context>
    <name>CountyAnswerStep</name>
    <message>
        <source>Ask again</source>
        <translation>重新申请</translation>
    </message>
    <message>
        <source>Back to the password  Esc</source>
        <translation>返回输入密码  Esc</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>On the county&apos;s stick; its name ends in {0}.</source>
        <translation>在县里的U盘上，文件名以 {0} 结尾。</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>The county writes its answer to a stick once it has heard the twelve digits from a voice that it knows. The digits are also the name of the file that you gave it.</source>
        <translation>县里听熟悉的人报了十二位数字，才把答复写到U盘上。这十二位数字也就是您交去的那个文件的名字。</translation>
    </message>
    <message>
        <source>The county&apos;s answer</source>
        <translation>县里的答复</translation>
    </message>
    <message>
        <source>The one that you chose when you asked.</source>
        <translation>申请时设的那个新密码。</translation>
    </message>
    <message>
        <source>{0} is written. Call the county and read out:</source>
        <translation>{0} 已写好。请给县里打电话，报这十二位数字：</translation>
    </message>
</context>
<context>
    <name>CountyGate</name>
    <message>
        <source>The records of all villages, encrypted on this computer.</source>
        <translation>全县各村的记录，加密存在这台电脑上。</translation>
    </message>
    <message>
        <source>Yidai · County desk</source>
        <translation>一人一袋 · 县级</translation>
    </message>
</context>
<context>
    <name>CreateStep</name>
    <message>
        <source>As on the official seal.</source>
        <translation>与公章上的名称一致。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Begin the records of a village</source>
        <translation>建立本村档案</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Designation document</source>
        <translation>指定文件</translation>
    </message>
    <message>
        <source>Everything is encrypted on this laptop. You can correct names and codes later. * must be filled in.</source>
        <translation>所有内容都在本机加密保存。名称和代码以后可以更正。带 * 的要填写。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>Issued on</source>
        <translation>发文日期</translation>
    </message>
    <message>
        <source>Its number. It says on whose behalf the village helps; empty: Today goes on asking.</source>
        <translation>文号。写明村里受谁指定协助工作；空着的话，“今日”会一直提醒。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>On this laptop&apos;s own disk, not on a stick.</source>
        <translation>放在本机硬盘上，不要放在U盘上。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Passwords of this village</source>
        <translation>本村的密码</translation>
    </message>
    <message>
        <source>Practice village  F8</source>
        <translation>练习村  F8</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>The 12 digits of the statistics office; at least the county&apos;s 6.</source>
        <translation>统计用区划代码12位，至少填县级6位。</translation>
    </message>
    <message>
        <source>The township or the county.</source>
        <translation>乡镇（街道）或县里。</translation>
    </message>
    <message>
        <source>There are records already, in another folder…</source>
        <translation>已有档案，在别的文件夹…</translation>
    </message>
    <message>
        <source>Town or township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村（社区）</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Who leads the member group and unlocks the records.</source>
        <translation>会员小组组长，负责打开档案。</translation>
    </message>
    <message>
        <source>a long sentence</source>
        <translation>一句长话</translation>
    </message>
    <message>
        <source>three kinds of characters (graded protection)</source>
        <translation>三种字符（等保）</translation>
    </message>
</context>
<context>
    <name>CreateStoreStep</name>
    <message>
        <source>As villages see it: 青山县禁毒办.</source>
        <translation>村里看到的名称，如：青山县禁毒办。</translation>
    </message>
    <message>
        <source>County office</source>
        <translation>县级单位</translation>
    </message>
    <message>
        <source>Everything is encrypted on this computer. It holds the records of all villages.</source>
        <translation>全部加密存在这台电脑上，里面是全县各村的记录。</translation>
    </message>
    <message>
        <source>Folder</source>
        <translation>存放位置</translation>
    </message>
    <message>
        <source>Make the county&apos;s store</source>
        <translation>建立县级库</translation>
    </message>
    <message>
        <source>Make the store</source>
        <translation>建库</translation>
    </message>
    <message>
        <source>On this computer&apos;s own disk, not on a stick.</source>
        <translation>放在这台电脑自己的硬盘上，不要放U盘。</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>There is a store already, in another folder…</source>
        <translation>已有县级库，在别的文件夹…</translation>
    </message>
    <message>
        <source>Who unlocks the store and answers for it.</source>
        <translation>谁来打开这个库、对它负责。</translation>
    </message>
    <message>
        <source>Your name</source>
        <translation>您的姓名</translation>
    </message>
</context>
<context>
    <name>DayField</name>
    <message>
        <source>1121, 11.21, -3</source>
        <translation>1121、11.21、今天、-3</translation>
    </message>
    <message>
        <source>19750321, 1975-3-21</source>
        <translation>19750321、1975-3-21</translation>
    </message>
</context>
<context>
    <name>DaySheetDialog</name>
    <message>
        <source>Copy the text  Ctrl+Shift+C</source>
        <translation>复制文字  Ctrl+Shift+C</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Nil report of {0} recorded</source>
        <translation>已登记{0}零报告</translation>
    </message>
    <message>
        <source>Save as .xlsx  Ctrl+E</source>
        <translation>存为.xlsx  Ctrl+E</translation>
    </message>
    <message>
        <source>Save the day&apos;s sheet</source>
        <translation>保存日报</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Text of the sheet</source>
        <translation>日报文字</translation>
    </message>
    <message>
        <source>The day&apos;s sheet of the publicity month</source>
        <translation>宣传月日报</translation>
    </message>
    <message>
        <source>The text is copied.</source>
        <translation>文字已复制。</translation>
    </message>
    <message>
        <source>The week up to Friday</source>
        <translation>到周五为止的一周（周报）</translation>
    </message>
    <message>
        <source>There was nothing: nil report  Ctrl+O</source>
        <translation>当日无活动，登记零报告  Ctrl+O</translation>
    </message>
</context>
<context>
    <name>DesignationDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Designation document</source>
        <translation>指定文件</translation>
    </message>
    <message>
        <source>Issued by</source>
        <translation>发文单位</translation>
    </message>
    <message>
        <source>It says on whose behalf the village helps, and so why it may keep these records.</source>
        <translation>它写明村里受谁委托协助工作，也就是凭什么保存这些档案。</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>The designation is written down.</source>
        <translation>指定文件已登记。</translation>
    </message>
    <message>
        <source>The township or the county.</source>
        <translation>乡镇（街道）或县里。</translation>
    </message>
</context>
<context>
    <name>DialogHelp</name>
    <message>
        <source>This window: {0}</source>
        <translation>本窗口：{0}</translation>
    </message>
</context>
<context>
    <name>DialogOfTest</name>
    <message>
        <source>Correct a test</source>
        <translation>更正检测</translation>
    </message>
    <message>
        <source>Record a test</source>
        <translation>登记检测</translation>
    </message>
    <message>
        <source>Test of {1} on {0} corrected</source>
        <translation>已更正 {1} {0} 的检测</translation>
    </message>
    <message>
        <source>Test of {1} on {0} recorded</source>
        <translation>已登记 {1} {0} 的检测</translation>
    </message>
    <message>
        <source>Test of {1} on {0} removed</source>
        <translation>已移除 {1} {0} 的检测</translation>
    </message>
    <message>
        <source>last test {0}</source>
        <translation>上次检测 {0}</translation>
    </message>
    <message>
        <source>typed on {0}</source>
        <translation>{0} 录入</translation>
    </message>
</context>
<context>
    <name>DivisionDialog</name>
    <message>
        <source>Code from then on</source>
        <translation>以后的代码</translation>
    </message>
    <message>
        <source>First day</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>For a village that is split off another: Ctrl+Y on the page.</source>
        <translation>分村请在本页按 Ctrl+Y。</translation>
    </message>
    <message>
        <source>Name from then on</source>
        <translation>以后的村名</translation>
    </message>
    <message>
        <source>Present codes</source>
        <translation>现在的代码</translation>
    </message>
    <message>
        <source>Rename, renumber or merge</source>
        <translation>改名、换代码或合并</translation>
    </message>
    <message>
        <source>Several, with blanks between, are merged.</source>
        <translation>写几个代码（空格隔开）就是合并。</translation>
    </message>
    <message>
        <source>Township from then on</source>
        <translation>以后的乡镇</translation>
    </message>
    <message>
        <source>{0}: changed in {1} {1:set|sets} of records. Send it down (page Send down).</source>
        <translation>{0}：已改{1}处。请下发（“下发”页）。</translation>
    </message>
</context>
<context>
    <name>DueCard</name>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Tests missed</source>
        <translation>缺检测</translation>
    </message>
    <message>
        <source>The last twelve months…</source>
        <translation>近十二个月…</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visits missed</source>
        <translation>缺走访</translation>
    </message>
    <message>
        <source>What comes next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>by {0}</source>
        <translation>{0} 前</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0}, {1} {1:day|days} over</source>
        <translation>{0}，已过 {1} 天</translation>
    </message>
</context>
<context>
    <name>EnrolDialog</name>
    <message>
        <source>A file to join with</source>
        <translation>加入文件</translation>
    </message>
    <message>
        <source>As on the official seal.</source>
        <translation>与公章上的名称一致。</translation>
    </message>
    <message>
        <source>Each file is good for one laptop, once. The village compares the digits before it joins.</source>
        <translation>一份文件只能让一台电脑加入一次。村里要先核对数字再加入。</translation>
    </message>
    <message>
        <source>Files of the county (*.yidai-county)</source>
        <translation>县级文件 (*.yidai-county)</translation>
    </message>
    <message>
        <source>Make the file…  Ctrl+S</source>
        <translation>做文件…  Ctrl+S</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在做文件</translation>
    </message>
    <message>
        <source>The 12 digits of the statistics office.</source>
        <translation>统计用的12位代码。</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village code</source>
        <translation>行政区划代码</translation>
    </message>
    <message>
        <source>Where is the file to be written?</source>
        <translation>文件写到哪里？</translation>
    </message>
    <message>
        <source>{file} is for one laptop of {village}. Read these twelve digits by telephone: {digits}</source>
        <translation>{file} 给{village}的一台电脑用。请打电话念这十二位数字：{digits}</translation>
    </message>
</context>
<context>
    <name>EnrolmentCard</name>
    <message>
        <source>All work here goes on as usual. Only sending needs the county&apos;s file.</source>
        <translation>这里的工作照常进行，只有报送才需要县里的文件。</translation>
    </message>
    <message>
        <source>Call the county office on a number that you already know. They read twelve digits from their screen or paper; type them here. Only the right file fits them.</source>
        <translation>请用您早就知道的号码给县禁毒办打电话，请对方念出屏幕或纸上的12位数字，在这里输入。只有真的文件才对得上。</translation>
    </message>
    <message>
        <source>Choose another file…</source>
        <translation>换一个文件…</translation>
    </message>
    <message>
        <source>Compare the twelve digits by telephone</source>
        <translation>打电话核对12位数字</translation>
    </message>
    <message>
        <source>Everybody here is invented: the county gets none of it.</source>
        <translation>这里的人都是编的，一条也不会报到县里。</translation>
    </message>
    <message>
        <source>File {0} of the county</source>
        <translation>县里的第{0}号文件</translation>
    </message>
    <message>
        <source>In your own records this page asks for the county&apos;s file once, then for a stick, and writes to it. Below stands what would be sent.</source>
        <translation>在本村真正的档案里，这一页先导入一次县里的文件，再选U盘写出。下面是会报送的内容。</translation>
    </message>
    <message>
        <source>It brings the county&apos;s keys and the laptops of this village up to date.</source>
        <translation>更新县里的密钥和本村电脑的名单。</translation>
    </message>
    <message>
        <source>It is signed by the county that you know: {0}</source>
        <translation>由您已经加入的县签发：{0}</translation>
    </message>
    <message>
        <source>Join the county again</source>
        <translation>重新加入县里</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Nothing is sent from the practice village</source>
        <translation>练习村不报送</translation>
    </message>
    <message>
        <source>Take in the county&apos;s file…</source>
        <translation>导入县里的文件…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>The county office makes a file for this village (its name ends in .yidai-county) and hands it over on a stick. Take it in here once.</source>
        <translation>县禁毒办为本村生成一个文件（文件名以 .yidai-county 结尾），用U盘交给村里，在这里导入一次即可。</translation>
    </message>
    <message>
        <source>The county&apos;s key was stolen or lost…</source>
        <translation>县里的密钥被盗或丢失…</translation>
    </message>
    <message>
        <source>They match: enrol</source>
        <translation>核对一致，登记</translation>
    </message>
    <message>
        <source>They match: join again</source>
        <translation>核对一致，重新加入</translation>
    </message>
    <message>
        <source>This file of the county was not taken in</source>
        <translation>县里的这个文件没有接收</translation>
    </message>
    <message>
        <source>This file says that it comes from: {0}</source>
        <translation>这个文件说它来自：{0}</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the county yet</source>
        <translation>这台电脑还没有在县里登记</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>12位数字</translation>
    </message>
</context>
<context>
    <name>EntryDialog</name>
    <message>
        <source>* must be filled in</source>
        <translation>带 * 的要填写</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Remove</source>
        <translation>移除</translation>
    </message>
    <message>
        <source>Remove…</source>
        <translation>移除…</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Save and next  Ctrl+Enter</source>
        <translation>保存并下一个  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Start over</source>
        <translation>重新填写</translation>
    </message>
    <message>
        <source>This record is not saved yet: it has no history.</source>
        <translation>这条记录还没有保存，没有历史。</translation>
    </message>
    <message>
        <source>Why is it changed after the closing? It shows as amended.</source>
        <translation>结账后为什么改？改动会标明“报结后更正”。</translation>
    </message>
    <message>
        <source>Why is it removed? It stays in the history.</source>
        <translation>为什么移除？历史里仍会保留。</translation>
    </message>
    <message>
        <source>You had typed this {0} and not saved it.</source>
        <translation>这是您 {0} 填写、尚未保存的内容。</translation>
    </message>
</context>
<context>
    <name>EraseDialog</name>
    <message>
        <source>Erase a file for good</source>
        <translation>彻底清除一份档案</translation>
    </message>
    <message>
        <source>Erase for good  Ctrl+Enter</source>
        <translation>彻底清除  Ctrl+Enter</translation>
    </message>
    <message>
        <source>It has left this laptop. Other laptops and the county drop it as soon as the next bundle reaches them; bundles and backups on sticks keep it until they are destroyed: {0}</source>
        <translation>这份档案已经传出过这台电脑。下一个数据包送到后，其他电脑和县里也会跟着清除；U盘上的数据包和备份里还有，要等它们销毁：{0}</translation>
    </message>
    <message>
        <source>It is {0} {0:file|files} that were merged; all of them go.</source>
        <translation>这是合并在一起的 {0} 份档案，会全部清除。</translation>
    </message>
    <message>
        <source>It never left this laptop. Backups keep it until they are thinned out.</source>
        <translation>它从来没有传出过这台电脑。旧备份里还有，等备份到期自动清掉。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>The file was erased for good</source>
        <translation>档案已彻底清除</translation>
    </message>
    <message>
        <source>This cannot be undone, by anybody, on any laptop.</source>
        <translation>清除以后谁也找不回来，在哪台电脑上都不行。</translation>
    </message>
    <message>
        <source>This erases the file of {0} ({1}) with every value it ever had, and what belongs to it: {2}.</source>
        <translation>将要清除 {0} 的档案（{1}），连同以前填过的每一项内容。下面的记录：{2}。</translation>
    </message>
    <message>
        <source>Why is it erased? Write no name here: the reason stays.</source>
        <translation>为什么清除？这里不要写姓名：原因会留下来。</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有记录</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0} {1} 条</translation>
    </message>
</context>
<context>
    <name>ExchangeBundles</name>
    <message>
        <source>Bundles (*.yidai);;All files (*)</source>
        <translation>数据包 (*.yidai);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Choose a stick first.</source>
        <translation>请先选择U盘。</translation>
    </message>
    <message>
        <source>Looking at the bundle</source>
        <translation>正在查看这一包</translation>
    </message>
    <message>
        <source>Taking in a bundle</source>
        <translation>正在收下数据包</translation>
    </message>
    <message>
        <source>Which bundle?</source>
        <translation>收下哪个数据包？</translation>
    </message>
    <message>
        <source>Writing a bundle for the other laptop</source>
        <translation>正在写给本村另一台电脑的包</translation>
    </message>
    <message>
        <source>{0} is written and was read back. Take it in on the other laptop.</source>
        <translation>{0}已写好并读回核对。请到另一台电脑上收下。</translation>
    </message>
</context>
<context>
    <name>FiguresPage</name>
    <message>
        <source>, {0} {0:figure|figures} amended since</source>
        <translation>，之后更正{0}项</translation>
    </message>
    <message>
        <source>Amended: it was {0} when the month was closed.</source>
        <translation>报结后更正：报结时是{0}。</translation>
    </message>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>上期</translation>
    </message>
    <message>
        <source>Charts</source>
        <translation>图表</translation>
    </message>
    <message>
        <source>Charts  Ctrl+G</source>
        <translation>统计图  Ctrl+G</translation>
    </message>
    <message>
        <source>Close this month  Ctrl+M</source>
        <translation>本月报结  Ctrl+M</translation>
    </message>
    <message>
        <source>Closed on {0} by {1}</source>
        <translation>{1}已于{0}报结</translation>
    </message>
    <message>
        <source>Closed: {0}. Its figures are kept as they are now.</source>
        <translation>已报结：{0}。当时的数字已保存。</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Difference</source>
        <translation>增减</translation>
    </message>
    <message>
        <source>Enter: records   Esc: back</source>
        <translation>Enter 看记录   Esc 返回</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Figures</source>
        <translation>统计报表</translation>
    </message>
    <message>
        <source>Figures  Ctrl+G</source>
        <translation>数字  Ctrl+G</translation>
    </message>
    <message>
        <source>Filling the form</source>
        <translation>正在填表</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>No record of this period counts to it.</source>
        <translation>本期没有计入的记录。</translation>
    </message>
    <message>
        <source>Only a month can be closed: choose one above.</source>
        <translation>只能报结一个月份，请在上面选月份。</translation>
    </message>
    <message>
        <source>Print or PDF  Ctrl+P</source>
        <translation>打印或存PDF  Ctrl+P</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Save the figures</source>
        <translation>保存统计表</translation>
    </message>
    <message>
        <source>Save the filled form</source>
        <translation>填好的表存到</translation>
    </message>
    <message>
        <source>Save the text for the public</source>
        <translation>保存给公众的文字</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>The form with the figure codes</source>
        <translation>选择带统计代码的表</translation>
    </message>
    <message>
        <source>The period before: {0} ({1}).</source>
        <translation>上期 {0}（增减 {1}）。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>{0} {0:code|codes} filled in: {1}</source>
        <translation>已填{0}处：{1}</translation>
    </message>
</context>
<context>
    <name>FileField</name>
    <message>
        <source>Choose a file</source>
        <translation>选择文件</translation>
    </message>
</context>
<context>
    <name>FilesDialog</name>
    <message>
        <source>A photo of the activity, a scan of the voucher, the paper that proves it.</source>
        <translation>活动现场照片、票据扫描件、佐证文件等。</translation>
    </message>
    <message>
        <source>Adding photos and scans</source>
        <translation>正在添加照片和扫描件</translation>
    </message>
    <message>
        <source>Add…  Ctrl+O</source>
        <translation>添加…  Ctrl+O</translation>
    </message>
    <message>
        <source>From a telephone…</source>
        <translation>从手机添加…</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>名称</translation>
    </message>
    <message>
        <source>Nobody in treatment may be seen on a photo, nor a name or number of theirs on a scan. These files are not tied to anybody&apos;s bag.</source>
        <translation>照片里不得出现戒毒人员，扫描件上不得有他们的姓名和证件号。这些文件不与任何人的档案袋关联。</translation>
    </message>
    <message>
        <source>Nothing is here yet</source>
        <translation>还没有照片和扫描件</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Photos and scans added: {0}</source>
        <translation>已添加照片、扫描件{0}份</translation>
    </message>
    <message>
        <source>Photos and scans: {0}</source>
        <translation>照片和扫描件：{0}</translation>
    </message>
    <message>
        <source>Take out  Del</source>
        <translation>取出  Del</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Taken out: {0}</source>
        <translation>已取出：{0}</translation>
    </message>
</context>
<context>
    <name>FirstRun</name>
    <message>
        <source>Encrypting and writing</source>
        <translation>正在加密写入</translation>
    </message>
    <message>
        <source>Joining, and opening a test bundle</source>
        <translation>正在登记，并试着打开一个测试包</translation>
    </message>
    <message>
        <source>Noting that it is on paper</source>
        <translation>正在记下：已写在纸上</translation>
    </message>
    <message>
        <source>Reading the county&apos;s file</source>
        <translation>正在读县里的文件</translation>
    </message>
</context>
<context>
    <name>FirstStore</name>
    <message>
        <source>Comparing</source>
        <translation>正在核对</translation>
    </message>
    <message>
        <source>Encrypting and writing</source>
        <translation>正在加密写入</translation>
    </message>
</context>
<context>
    <name>FolderField</name>
    <message>
        <source>Choose a folder</source>
        <translation>选择文件夹</translation>
    </message>
    <message>
        <source>Choose…</source>
        <translation>选择…</translation>
    </message>
</context>
<context>
    <name>FollowDialog</name>
    <message>
        <source>Follow this plan</source>
        <translation>执行这个方案</translation>
    </message>
    <message>
        <source>Follow this plan: {0}</source>
        <translation>执行方案：{0}</translation>
    </message>
    <message>
        <source>From this day on</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Left empty: it has always held, and everything is worked out by it.</source>
        <translation>不填：当作一直执行，全部按它重新推算。</translation>
    </message>
    <message>
        <source>The paper with its number, or who and when.</source>
        <translation>写文件名和文号，或谁在什么时候说的。</translation>
    </message>
    <message>
        <source>The village follows: {0}</source>
        <translation>本村执行：{0}</translation>
    </message>
    <message>
        <source>What was due before that day stays as it was. Ctrl+Z takes the choice back.</source>
        <translation>那天以前该做的照旧不变。按 Ctrl+Z 可撤销。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据</translation>
    </message>
</context>
<context>
    <name>Foot</name>
    <message>
        <source>Undo  Ctrl+Z</source>
        <translation>撤销  Ctrl+Z</translation>
    </message>
</context>
<context>
    <name>FundYearDialog</name>
    <message>
        <source>Amended after the closing: {0} {0:line|lines}.</source>
        <translation>结账后更正{0}笔。</translation>
    </message>
    <message>
        <source>By the rule {0} yuan: {1} {1:person|people} {2} {3} (settings of the village).</source>
        <translation>按规定应拨{0}元：{1}人 {2} {3}人（见本村设置）。</translation>
    </message>
    <message>
        <source>Came in {0}, spent {1}, left {2} yuan ({3} {3:line|lines}).</source>
        <translation>本年收入{0}元，支出{1}元，结余{2}元（共{3}笔）。</translation>
    </message>
    <message>
        <source>Exactly at the limit the paper can be read both ways: ask the county.</source>
        <translation>正好在界线上，文件两种读法都通，请问县里。</translation>
    </message>
</context>
<context>
    <name>Gate</name>
    <message>
        <source>Encrypted on this laptop. Nothing leaves it without you.</source>
        <translation>内容在本机加密保存，不经您操作不会离开本机。</translation>
    </message>
    <message>
        <source>F12: a support file for the county desk, when something is wrong</source>
        <translation>F12：出了毛病，给县里的求助文件</translation>
    </message>
    <message>
        <source>F1: the manual, and what to do when a password is forgotten</source>
        <translation>F1：使用手册，忘了密码怎么办</translation>
    </message>
    <message>
        <source>Inventing the people of the practice village</source>
        <translation>正在编练习村的人员</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>正在打开档案</translation>
    </message>
    <message>
        <source>Reading the key slots</source>
        <translation>正在读取用户</translation>
    </message>
    <message>
        <source>The folder that holds the records</source>
        <translation>档案所在的文件夹</translation>
    </message>
    <message>
        <source>Yidai</source>
        <translation>一人一袋</translation>
    </message>
    <message>
        <source>Yidai · One person, one bag</source>
        <translation>一人一袋 · 村级禁毒档案</translation>
    </message>
</context>
<context>
    <name>GridModel</name>
    <message>
        <source>Due</source>
        <translation>应完成日</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>as last time: look over it</source>
        <translation>同上次，请核对</translation>
    </message>
    <message>
        <source>one name only: two should go together</source>
        <translation>只写了一个人，应当两人同去</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>已登记</translation>
    </message>
    <message>
        <source>to be recorded</source>
        <translation>待登记</translation>
    </message>
</context>
<context>
    <name>HandOverDialog</name>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>All bags without anybody to the new leader</source>
        <translation>没人管的袋子都给新组长</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>By which paper</source>
        <translation>依据文书</translation>
    </message>
    <message>
        <source>Each bag becomes an encrypted file of its own; all together have one set of twelve digits. Here the bags are closed as moved. Ctrl+Z brings all of them back.</source>
        <translation>每份档案写成一个加密文件，合用一组12位数字。本村的档案按迁出结案，按一次 Ctrl+Z 可以全部撤销。</translation>
    </message>
    <message>
        <source>Empty if nobody new leads.</source>
        <translation>没有换组长就不填。</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>For the village</source>
        <translation>村的一方</translation>
    </message>
    <message>
        <source>From now on</source>
        <translation>今后</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组别</translation>
    </message>
    <message>
        <source>Hand over now</source>
        <translation>现在交接</translation>
    </message>
    <message>
        <source>Hand over the village</source>
        <translation>换届交接</translation>
    </message>
    <message>
        <source>Handed over on</source>
        <translation>交接日期</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Mark all, or none  Ctrl+A</source>
        <translation>全选、全不选  Ctrl+A</translation>
    </message>
    <message>
        <source>Mark those of a table…</source>
        <translation>按表格勾选…</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New leader</source>
        <translation>新组长</translation>
    </message>
    <message>
        <source>New members</source>
        <translation>新组员</translation>
    </message>
    <message>
        <source>Next</source>
        <translation>下一步</translation>
    </message>
    <message>
        <source>Nobody who stays keeps bags. Add a leader or recorder first.</source>
        <translation>留下的用户里没有管袋子的，请先添加组长或记录员。</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Only where the village belongs to another county.</source>
        <translation>只有那个村属于别的县时才填。</translation>
    </message>
    <message>
        <source>Print the list…</source>
        <translation>打印交接清单…</translation>
    </message>
    <message>
        <source>Responsible until now</source>
        <translation>原责任人</translation>
    </message>
    <message>
        <source>Result of the election, or the township&apos;s notice.</source>
        <translation>选举结果，或乡镇的通知。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Several bags to another village</source>
        <translation>多份档案转往别村</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>The list of those who go</source>
        <translation>转出人员的名单</translation>
    </message>
    <message>
        <source>The village is handed over. The new phrase is valid.</source>
        <translation>交接完成，新的恢复短语已生效。</translation>
    </message>
    <message>
        <source>Twelve digits of another county&apos;s file</source>
        <translation>外县文件的12位数字</translation>
    </message>
    <message>
        <source>Where to and why</source>
        <translation>迁往何处、为什么</translation>
    </message>
    <message>
        <source>Who goes</source>
        <translation>转谁</translation>
    </message>
    <message>
        <source>Who stands for the village in every open bag from now on; empty: nothing changes.</source>
        <translation>今后每一袋“四位一体”里村的一方；不填就不变。</translation>
    </message>
    <message>
        <source>Why not</source>
        <translation>不能转的原因</translation>
    </message>
    <message>
        <source>Write the files and close the bags  Ctrl+S</source>
        <translation>写出文件并结案  Ctrl+S</translation>
    </message>
    <message>
        <source>Writing the bags</source>
        <translation>正在写档案袋</translation>
    </message>
    <message>
        <source>ends</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>goes on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>nobody</source>
        <translation>没有人</translation>
    </message>
    <message>
        <source>{0} of the {1} {1:person|people} in the table {0:has|have} no open bag here.</source>
        <translation>表格里的{1}人中，有{0}人在本村没有在办的档案。</translation>
    </message>
    <message>
        <source>{0} {0:bag is|bags are} written for {1}. Read these twelve digits out there by telephone: {2}</source>
        <translation>已为{1}写好{0}份档案。请打电话把这12位数字念给那个村：{2}</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags} to another village</source>
        <translation>{0}份档案转往别村</translation>
    </message>
</context>
<context>
    <name>HelpPanel</name>
    <message>
        <source>All keys</source>
        <translation>全部按键</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>F1 again: all keys</source>
        <translation>再按 F1：全部按键</translation>
    </message>
    <message>
        <source>Help</source>
        <translation>帮助</translation>
    </message>
    <message>
        <source>The manual  Shift+F1</source>
        <translation>使用手册  Shift+F1</translation>
    </message>
</context>
<context>
    <name>HistorySheet</name>
    <message>
        <source>As known on a day  D</source>
        <translation>看某一天的样子  D</translation>
    </message>
    <message>
        <source>Corrections on paper  K</source>
        <translation>打印更正记录  K</translation>
    </message>
    <message>
        <source>Entry</source>
        <translation>记录编号</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: words, who, day, field   Ctrl+F</source>
        <translation>筛选：内容、谁改的、日期、项目   Ctrl+F</translation>
    </message>
    <message>
        <source>History  {0}</source>
        <translation>历史  {0}</translation>
    </message>
    <message>
        <source>No change matches this filter.</source>
        <translation>没有符合条件的改动。</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有符合的</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Old → new</source>
        <translation>原值 → 新值</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Show everything</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>This record only</source>
        <translation>只看这一条</translation>
    </message>
    <message>
        <source>Undo this one  U</source>
        <translation>撤销这一条  U</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>{0} of {1}</source>
        <translation>{0} / {1} 条</translation>
    </message>
    <message>
        <source>{0} of {1}  ·  Enter in full  ·  Esc back</source>
        <translation>{0} / {1} 条  ·  Enter 看全文  ·  Esc 返回</translation>
    </message>
</context>
<context>
    <name>HolidayDialog</name>
    <message>
        <source>A year&apos;s holidays</source>
        <translation>一年的放假安排</translation>
    </message>
    <message>
        <source>Holidays of {0} kept</source>
        <translation>{0} 年放假安排已保存</translation>
    </message>
    <message>
        <source>Its number, or who sent it. Left empty: as it says.</source>
        <translation>文号，或谁发来的。不填就按原文里的文号。</translation>
    </message>
    <message>
        <source>The whole notice with its heading, or a list: 2027-01-01 休, 2027-01-03 班.</source>
        <translation>连标题整份粘贴，或列日期：2027-01-01 休、2027-01-03 班。</translation>
    </message>
    <message>
        <source>Which notice</source>
        <translation>哪份通知</translation>
    </message>
    <message>
        <source>Words of the notice</source>
        <translation>通知原文</translation>
    </message>
    <message>
        <source>{0}: free {1}; worked {2}</source>
        <translation>{0} 年：放假 {1}；上班 {2}</translation>
    </message>
</context>
<context>
    <name>HomePage</name>
    <message>
        <source>Enter opens</source>
        <translation>Enter 打开</translation>
    </message>
    <message>
        <source>Nothing waits.</source>
        <translation>没有等着办的事。</translation>
    </message>
    <message>
        <source>Now</source>
        <translation>现在</translation>
    </message>
    <message>
        <source>Plug a stick in: what lies on it appears here and on the page Take in.</source>
        <translation>插上U盘：里面的数据包会显示在这里和“收取”页。</translation>
    </message>
    <message>
        <source>The store</source>
        <translation>库里情况</translation>
    </message>
    <message>
        <source>To do</source>
        <translation>待办</translation>
    </message>
</context>
<context>
    <name>ImportPage</name>
    <message>
        <source>Checking the rows</source>
        <translation>正在逐行核对</translation>
    </message>
    <message>
        <source>Choose a ledger…</source>
        <translation>选择台账…</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>列</translation>
    </message>
    <message>
        <source>Columns ({0} not taken in)</source>
        <translation>列（{0}列不导入）</translation>
    </message>
    <message>
        <source>Ledgers ({0});;All files (*)</source>
        <translation>台账 ({0});;所有文件 (*)</translation>
    </message>
    <message>
        <source>Nothing new was taken in</source>
        <translation>没有导入新的内容</translation>
    </message>
    <message>
        <source>Reading the ledger</source>
        <translation>正在读取台账</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Rosters, visits, tests and every ledger of the village from .xlsx, .xls, .ods and .csv. First you see what becomes of every row; nothing is written before you say so, and one key takes all of it back.</source>
        <translation>花名册、走访、尿检和村里的各种台账，.xlsx、.xls、.ods、.csv都可以。先逐行看清结果，您点头之前什么也不写入；导入以后一键可全部退回。</translation>
    </message>
    <message>
        <source>Rows</source>
        <translation>行</translation>
    </message>
    <message>
        <source>Rows ({0} {0:question|questions})</source>
        <translation>行（{0}个问题）</translation>
    </message>
    <message>
        <source>Rows left out: {0}.</source>
        <translation>没有导入的行：{0}。</translation>
    </message>
    <message>
        <source>Rows that were here already: {0}.</source>
        <translation>原来就有的行：{0}。</translation>
    </message>
    <message>
        <source>Some lines lie in closed months. Why are they entered still? Then Enter.</source>
        <translation>有几行所在的月份已报结。为什么现在补录？写好按Enter。</translation>
    </message>
    <message>
        <source>Stopped. Nothing was taken in.</source>
        <translation>已停止，什么都没有导入。</translation>
    </message>
    <message>
        <source>Take in a transfer from another village…</source>
        <translation>接收别村转来的档案…</translation>
    </message>
    <message>
        <source>Take in another ledger…</source>
        <translation>再导入一份台账…</translation>
    </message>
    <message>
        <source>Take in ledgers</source>
        <translation>导入台账</translation>
    </message>
    <message>
        <source>Take in what is kept in Excel or WPS</source>
        <translation>把 Excel、WPS 里的台账导进来</translation>
    </message>
    <message>
        <source>Take in {0} {0:row|rows}</source>
        <translation>导入 {0} 行</translation>
    </message>
    <message>
        <source>Take it all back</source>
        <translation>全部撤回</translation>
    </message>
    <message>
        <source>Taken in: {0}</source>
        <translation>已导入：{0}</translation>
    </message>
    <message>
        <source>Taking in the ledger</source>
        <translation>正在导入台账</translation>
    </message>
    <message>
        <source>The ledger was taken back, except for {0} {0:entry that was|entries that were} changed since.</source>
        <translation>导入已撤回，另有 {0} 处后来改过，保留未动。</translation>
    </message>
    <message>
        <source>The ledger was taken back. It can be taken in again.</source>
        <translation>导入已全部撤回，可以重新导入。</translation>
    </message>
    <message>
        <source>This is a ledger of</source>
        <translation>这份台账是</translation>
    </message>
    <message>
        <source>What was missing in the file is marked in each bag, to be completed from paper.</source>
        <translation>文件里缺的内容，在各人的档案袋里都做了标记，请照纸质材料补填。</translation>
    </message>
    <message>
        <source>Which ledger?</source>
        <translation>选择哪份台账？</translation>
    </message>
    <message>
        <source>Words that could not be read stand in the remarks, where there are any.</source>
        <translation>认不出的内容原样写进了备注（有备注栏的台账）。</translation>
    </message>
    <message>
        <source>{0} {0:line|lines}</source>
        <translation>台账{0}行</translation>
    </message>
    <message>
        <source>{0} {0:person|people}</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} {0:test|tests}</source>
        <translation>{0} 次检测</translation>
    </message>
    <message>
        <source>{0} {0:visit|visits}</source>
        <translation>{0} 次走访</translation>
    </message>
</context>
<context>
    <name>JobBar</name>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Stopping: {0}</source>
        <translation>正在停止：{0}</translation>
    </message>
</context>
<context>
    <name>JoinCounty</name>
    <message>
        <source>Enrolled with {0}.</source>
        <translation>已在{0}登记。</translation>
    </message>
    <message>
        <source>Files of the county (*.yidai-county);;All files (*)</source>
        <translation>县里的文件 (*.yidai-county);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Joined {0} again. The next bundle carries everything once more.</source>
        <translation>已重新加入{0}。下一包会把全部内容重新报送一次。</translation>
    </message>
    <message>
        <source>Taking in the county&apos;s file</source>
        <translation>正在收取县里的文件</translation>
    </message>
    <message>
        <source>The file of {0} is taken in. It is signed by the county that you know.</source>
        <translation>{0}的文件已接收，签名与已登记的县一致。</translation>
    </message>
    <message>
        <source>Which file of the county?</source>
        <translation>选择县里的哪个文件？</translation>
    </message>
</context>
<context>
    <name>JoinStep</name>
    <message>
        <source>A test bundle was made as a real one, encrypted, signed, read back and opened again: {0} {0:entry|entries}. It is gone again, and the county never hears of it.</source>
        <translation>已按真包做了一个测试包：加密、签名、读回、重新打开，共{0}条。测试包已删掉，县里不会知道。</translation>
    </message>
    <message>
        <source>Call the county office on a number that you already know. They read twelve digits from their screen or paper; type them here. Only the right file fits them.</source>
        <translation>请用您早就知道的号码给县禁毒办打电话，请对方念出屏幕或纸上的12位数字，在这里输入。只有真的文件才对得上。</translation>
    </message>
    <message>
        <source>Join the county</source>
        <translation>在县里登记</translation>
    </message>
    <message>
        <source>Joined: {0}. The digits were the same.</source>
        <translation>已登记：{0}。数字一致。</translation>
    </message>
    <message>
        <source>Later: it stays on Today until it is done</source>
        <translation>以后再办：“今日”会一直提醒</translation>
    </message>
    <message>
        <source>Look at the file</source>
        <translation>看看这个文件</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>The county office hands you a file for this village on a stick. Without it everything here works but sending.</source>
        <translation>县里会用U盘给您一个本村的文件。没有它，除了报送，别的都能用。</translation>
    </message>
    <message>
        <source>The county&apos;s file</source>
        <translation>县里的文件</translation>
    </message>
    <message>
        <source>The stick, or the file on it.</source>
        <translation>U盘，或上面的文件。</translation>
    </message>
    <message>
        <source>They match: join</source>
        <translation>数字一致，登记</translation>
    </message>
    <message>
        <source>This file says that it comes from: {0}</source>
        <translation>这个文件说它来自：{0}</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>12位数字</translation>
    </message>
</context>
<context>
    <name>KeepingPage</name>
    <message>
        <source>Safe-keeping</source>
        <translation>保管</translation>
    </message>
</context>
<context>
    <name>KeysCard</name>
    <message>
        <source>Afterwards send every village its new county file (page Send down). Until then the old keys do. Write anew what still lies on a stick: a village that has the new file takes nothing more that the old keys signed.</source>
        <translation>换好后，要给每个村下发新的县级文件（“下发”页）。在那之前旧密钥照用。还在U盘上没送到的要重新写：收了新文件的村，不再收旧密钥签的东西。</translation>
    </message>
    <message>
        <source>Every laptop encrypts to the county&apos;s key and believes what it signs. Take new ones when somebody who knew the store leaves. The old ones still open what was sent to them.</source>
        <translation>每台电脑都用县里的密钥加密，也只信县里签的名。知道密码的人离岗时要换新密钥；以前发来的，旧密钥照样能打开。</translation>
    </message>
    <message>
        <source>For when somebody may have a copy of the store or of its keys. No old key vouches for the new ones: every laptop of every village has to join again, with digits that you read out by telephone. Where somebody only left, take new keys instead.</source>
        <translation>有人可能拿到了县库或密钥的副本时用。旧密钥一把也不为新密钥作保：每个村的每台电脑都要重新加入，由您打电话念核对码。只是有人离岗的，请用“换新密钥”。</translation>
    </message>
    <message>
        <source>Keys before it: {0}, the last until {1}.</source>
        <translation>以前的密钥：{0}把，最后一把用到{1}。</translation>
    </message>
    <message>
        <source>Keys of the county</source>
        <translation>县里的密钥</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不换</translation>
    </message>
    <message>
        <source>New keys</source>
        <translation>换新密钥</translation>
    </message>
    <message>
        <source>Replace keys that somebody may have taken?</source>
        <translation>要更换可能已被人拿走的密钥吗？</translation>
    </message>
    <message>
        <source>Signing key {0}.</source>
        <translation>签名公钥 {0}。</translation>
    </message>
    <message>
        <source>Stolen keys</source>
        <translation>密钥被盗</translation>
    </message>
    <message>
        <source>Stolen ones, which vouch for nothing: {0}.</source>
        <translation>其中被盗、不再作保的 {0} 把。</translation>
    </message>
    <message>
        <source>Take new keys</source>
        <translation>换新密钥</translation>
    </message>
    <message>
        <source>Take new keys for the county?</source>
        <translation>给县里换新密钥吗？</translation>
    </message>
    <message>
        <source>Take new keys…</source>
        <translation>换新密钥…</translation>
    </message>
    <message>
        <source>The county has new keys, for which no key of before vouches.</source>
        <translation>县里已换新密钥，以前的密钥都不为它作保。</translation>
    </message>
    <message>
        <source>The county has new keys; the old ones are kept. Send the villages their new file.</source>
        <translation>县里已换新密钥，旧的留着。请给各村下发新文件。</translation>
    </message>
    <message>
        <source>The keys were stolen…</source>
        <translation>密钥被盗…</translation>
    </message>
    <message>
        <source>They were stolen: replace them</source>
        <translation>确实被盗，更换</translation>
    </message>
</context>
<context>
    <name>KindSheet</name>
    <message>
        <source>Enter opens  ·  H history  ·  Esc goes back</source>
        <translation>Enter 打开  ·  H 历史  ·  Esc 返回</translation>
    </message>
    <message>
        <source>Esc goes back</source>
        <translation>Esc 返回</translation>
    </message>
    <message>
        <source>New: {0}  Ctrl+N</source>
        <translation>新增{0}  Ctrl+N</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>KnownList</name>
    <message>
        <source>Contacts and movements are shown to the responsible person and the leader only.</source>
        <translation>社会交往和异动去向只有责任人和组长能看。</translation>
    </message>
    <message>
        <source>Enter opens  ·  H history  ·  Esc goes back</source>
        <translation>Enter 打开  ·  H 历史  ·  Esc 返回</translation>
    </message>
    <message>
        <source>New: {0}  Ctrl+N</source>
        <translation>新增{0}  Ctrl+N</translation>
    </message>
    <message>
        <source>Older ({0})</source>
        <translation>以前的（{0}）</translation>
    </message>
    <message>
        <source>nothing known yet</source>
        <translation>还不了解</translation>
    </message>
</context>
<context>
    <name>LawCard</name>
    <message>
        <source>Enter a year&apos;s holidays…</source>
        <translation>录入一年的放假安排…</translation>
    </message>
    <message>
        <source>Holidays known: {0}. Other years are counted by weekends and marked with a ?.</source>
        <translation>已有放假安排：{0}。其他年份按周末推算，并标“?”。</translation>
    </message>
    <message>
        <source>Plans of visits and tests…</source>
        <translation>走访检测方案…</translation>
    </message>
    <message>
        <source>What the law leaves open, what the province says, and who told you.</source>
        <translation>法律没写明的、本省规定的，以及是谁答复的。</translation>
    </message>
    <message>
        <source>What the village has settled</source>
        <translation>本村的规定</translation>
    </message>
    <message>
        <source>{0} (in dispute between two laptops)</source>
        <translation>{0}（两台电脑填得不一样）</translation>
    </message>
    <message>
        <source>{0} ({1} {1:holiday|holidays}, {2} {2:day|days} worked in exchange)</source>
        <translation>{0}（放假 {1} 天，调休上班 {2} 天）</translation>
    </message>
</context>
<context>
    <name>LedgerCard</name>
    <message>
        <source>All years</source>
        <translation>全部年份</translation>
    </message>
    <message>
        <source>Enter opens  ·  Esc goes back</source>
        <translation>Enter 打开  ·  Esc 返回</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter by any word   Ctrl+F</source>
        <translation>按任意文字筛选   Ctrl+F</translation>
    </message>
    <message>
        <source>New: {0}  Ctrl+N</source>
        <translation>新增{0}  Ctrl+N</translation>
    </message>
    <message>
        <source>No matches</source>
        <translation>没有符合的记录</translation>
    </message>
    <message>
        <source>No record of this ledger matches the filter.</source>
        <translation>没有符合筛选条件的记录。</translation>
    </message>
    <message>
        <source>Photos, scans  Ctrl+J</source>
        <translation>照片扫描件  Ctrl+J</translation>
    </message>
    <message>
        <source>Photos, scans ({0})  Ctrl+J</source>
        <translation>照片扫描件（{0}）  Ctrl+J</translation>
    </message>
    <message>
        <source>Show all</source>
        <translation>全部显示</translation>
    </message>
    <message>
        <source>Take in…  Ctrl+I</source>
        <translation>导入…  Ctrl+I</translation>
    </message>
    <message>
        <source>Year {0}</source>
        <translation>{0} 年</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>LedgerPage</name>
    <message>
        <source>The day&apos;s sheet…  Ctrl+D</source>
        <translation>当日日报…  Ctrl+D</translation>
    </message>
</context>
<context>
    <name>LetGoBox</name>
    <message>
        <source>Bags in this name: {0}; give them to somebody else.</source>
        <translation>他名下的袋：{0} 个，请交给别人。</translation>
    </message>
    <message>
        <source>Keep it as it is  Esc</source>
        <translation>不修改  Esc</translation>
    </message>
    <message>
        <source>Remove a user</source>
        <translation>停用用户</translation>
    </message>
    <message>
        <source>Remove the user</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>The password of {0} opens nothing from now on; everybody else keeps theirs. What was written stays and names its author. Records on a database server keep their key: let whoever looks after the server take away the name of {0} there too, on the same day. Backups made until now still open with the old password.</source>
        <translation>从现在起，{0} 的密码什么也打不开了，其他人的密码不变。写过的内容都在，仍记着是谁写的。数据库服务器上的记录不换密钥：请管服务器的人当天把 {0} 在服务器上的用户名也删掉。到现在为止做的备份，用旧密码仍然打得开。</translation>
    </message>
    <message>
        <source>The records are encrypted anew, which takes a moment; everybody else keeps the password. What was written stays and names its author. Copies that {0} may have kept, and backups made until now, still open with the old password: no program can change that.</source>
        <translation>记录要重新加密，要等一会儿，其他人的密码不变。写过的内容都在，仍记着是谁写的。{0} 手里可能留着的副本，还有到现在为止做的备份，用旧密码仍然打得开，这一点什么程序也改变不了。</translation>
    </message>
    <message>
        <source>{0} will open these records no more.</source>
        <translation>{0} 以后打不开这些档案。</translation>
    </message>
</context>
<context>
    <name>LetterDialog</name>
    <message>
        <source>Back to the draft</source>
        <translation>恢复范本</translation>
    </message>
    <message>
        <source>One paragraph a line. These places are filled in when it is printed: {0}</source>
        <translation>一行一段。打印时自动填入：{0}</translation>
    </message>
    <message>
        <source>The words of the letter</source>
        <translation>文书内容</translation>
    </message>
    <message>
        <source>The words of {0} were saved.</source>
        <translation>“{0}”的内容已保存。</translation>
    </message>
</context>
<context>
    <name>LineDetail</name>
    <message>
        <source>After</source>
        <translation>改后</translation>
    </message>
    <message>
        <source>Before</source>
        <translation>改前</translation>
    </message>
    <message>
        <source>Reason: {0}</source>
        <translation>理由：{0}</translation>
    </message>
    <message>
        <source>arrived here {0}</source>
        <translation>{0} 传到本机</translation>
    </message>
    <message>
        <source>the clock of that laptop was in doubt</source>
        <translation>当时那台电脑的时间可能不准</translation>
    </message>
</context>
<context>
    <name>LineEditorDialog</name>
    <message>
        <source>The line is not kept yet: Enter keeps it, Esc again leaves it.</source>
        <translation>这一行还没有记下：按 Enter 记下，再按一次 Esc 就不要了。</translation>
    </message>
</context>
<context>
    <name>LockDialog</name>
    <message>
        <source>Another one</source>
        <translation>换一个</translation>
    </message>
    <message>
        <source>Password of the file</source>
        <translation>文件密码</translation>
    </message>
    <message>
        <source>Save without a password</source>
        <translation>不加密码保存</translation>
    </message>
    <message>
        <source>The file is encrypted: whoever finds the stick cannot read it. Tell the password by telephone, never on the stick. Any program for PDFs asks for it.</source>
        <translation>文件已加密，捡到U盘的人看不了。密码用电话告诉对方，不要写在U盘上。任何PDF阅读软件打开时都会问密码。</translation>
    </message>
    <message>
        <source>This paper goes onto a stick</source>
        <translation>这份材料要存到U盘</translation>
    </message>
    <message>
        <source>Write it down now. It is kept nowhere and opens this file alone.</source>
        <translation>请现在抄下来。密码不存档，只能打开这一份文件。</translation>
    </message>
</context>
<context>
    <name>LogsPage</name>
    <message>
        <source>Ctrl+N records one; PgUp shows the month before.</source>
        <translation>按 Ctrl+N 登记，按 PgUp 看上个月。</translation>
    </message>
    <message>
        <source>Ctrl+T records one; PgUp shows the month before.</source>
        <translation>按 Ctrl+T 登记，按 PgUp 看上个月。</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: name, group, result, who was there   Ctrl+F</source>
        <translation>筛选：姓名、组、结果、走访人   Ctrl+F</translation>
    </message>
    <message>
        <source>No test in this month</source>
        <translation>本月没有检测</translation>
    </message>
    <message>
        <source>No visit in this month</source>
        <translation>本月没有走访</translation>
    </message>
    <message>
        <source>PgDn ▶</source>
        <translation>PgDn ▶</translation>
    </message>
    <message>
        <source>Reading the month</source>
        <translation>正在读取这个月的记录</translation>
    </message>
    <message>
        <source>Record a test  Ctrl+T</source>
        <translation>登记检测  Ctrl+T</translation>
    </message>
    <message>
        <source>Record a visit  Ctrl+N</source>
        <translation>登记走访  Ctrl+N</translation>
    </message>
    <message>
        <source>Several at once  Ctrl+G</source>
        <translation>成批登记  Ctrl+G</translation>
    </message>
    <message>
        <source>Show the tests</source>
        <translation>看检测</translation>
    </message>
    <message>
        <source>Show the visits</source>
        <translation>看走访</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Tests ({0})</source>
        <translation>检测（{0}）</translation>
    </message>
    <message>
        <source>Tests: Ctrl+Shift+G</source>
        <translation>检测：Ctrl+Shift+G</translation>
    </message>
    <message>
        <source>The month after</source>
        <translation>下个月</translation>
    </message>
    <message>
        <source>The month before</source>
        <translation>上个月</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Visits ({0})</source>
        <translation>走访（{0}）</translation>
    </message>
    <message>
        <source>Visits and tests</source>
        <translation>走访检测</translation>
    </message>
    <message>
        <source>◀ PgUp</source>
        <translation>◀ PgUp</translation>
    </message>
</context>
<context>
    <name>LookOnly</name>
    <message>
        <source>You only look: an auditor changes nothing.</source>
        <translation>您只能查阅，不能改动。</translation>
    </message>
    <message>
        <source>You only look: your role may not change this. Ask the leader.</source>
        <translation>只能查看：您的角色不能改这一项，请找组长。</translation>
    </message>
</context>
<context>
    <name>LostDialog</name>
    <message>
        <source>A laptop or a stick was lost</source>
        <translation>电脑或U盘丢了</translation>
    </message>
    <message>
        <source>A stick with a backup</source>
        <translation>装有备份的U盘</translation>
    </message>
    <message>
        <source>A stick with a bundle for the county</source>
        <translation>装有数据包的U盘</translation>
    </message>
    <message>
        <source>Bundle number</source>
        <translation>第几包</translation>
    </message>
    <message>
        <source>Lost on</source>
        <translation>丢失日期</translation>
    </message>
    <message>
        <source>Make the sheet  Ctrl+S</source>
        <translation>出清单  Ctrl+S</translation>
    </message>
    <message>
        <source>Only for a bundle.</source>
        <translation>只有数据包才填。</translation>
    </message>
    <message>
        <source>The sheet is ready to print. Please fill in form P06 as well.</source>
        <translation>清单可以打印了。另请填写 P06。</translation>
    </message>
    <message>
        <source>The sheet names file numbers and masked names, and what to do at once.</source>
        <translation>清单上是档案编号和隐去的姓名，还有马上要做的事。</translation>
    </message>
    <message>
        <source>This village&apos;s laptop</source>
        <translation>本村这台电脑</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
</context>
<context>
    <name>ManualWindow</name>
    <message>
        <source>Chapters</source>
        <translation>章节</translation>
    </message>
    <message>
        <source>Close  Esc</source>
        <translation>关闭  Esc</translation>
    </message>
    <message>
        <source>In detail</source>
        <translation>详细说明</translation>
    </message>
    <message>
        <source>One month</source>
        <translation>跟着一个月走</translation>
    </message>
    <message>
        <source>Page {number} of {total}</source>
        <translation>第 {number} 页&#x3000;共 {total} 页</translation>
    </message>
    <message>
        <source>Print the manual…</source>
        <translation>打印整本手册…</translation>
    </message>
    <message>
        <source>Print this chapter  Ctrl+P</source>
        <translation>打印这一章  Ctrl+P</translation>
    </message>
    <message>
        <source>Search the manual</source>
        <translation>在手册里找</translation>
    </message>
    <message>
        <source>The chapter</source>
        <translation>这一章</translation>
    </message>
    <message>
        <source>The manual</source>
        <translation>使用手册</translation>
    </message>
    <message>
        <source>What to do when …</source>
        <translation>遇到这些情况</translation>
    </message>
    <message>
        <source>Who does what</source>
        <translation>谁做什么</translation>
    </message>
    <message>
        <source>Yidai: the manual</source>
        <translation>一人一袋使用手册</translation>
    </message>
    <message>
        <source>↑ ↓ chapter · Tab into the text</source>
        <translation>↑ ↓ 换一章 · Tab 到正文</translation>
    </message>
</context>
<context>
    <name>MatrixPage</name>
    <message>
        <source>Alt+→ ▶</source>
        <translation>Alt+→ ▶</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Copied</source>
        <translation>被复制</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>正在制作打印页</translation>
    </message>
    <message>
        <source>Due by the {0}th</source>
        <translation>次月{0}日前</translation>
    </message>
    <message>
        <source>Earlier months</source>
        <translation>更早的月份</translation>
    </message>
    <message>
        <source>Enter: this village</source>
        <translation>Enter 看这个村</translation>
    </message>
    <message>
        <source>Later months</source>
        <translation>更晚的月份</translation>
    </message>
    <message>
        <source>No village has joined yet.</source>
        <translation>还没有村加入。</translation>
    </message>
    <message>
        <source>On the page Villages each gets a file to join with.</source>
        <translation>到“各村”页给每个村做加入文件。</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>Reading who reported</source>
        <translation>正在读报送情况</translation>
    </message>
    <message>
        <source>Reminders…  Ctrl+R</source>
        <translation>催报单…  Ctrl+R</translation>
    </message>
    <message>
        <source>Save the matrix</source>
        <translation>保存收取情况表</translation>
    </message>
    <message>
        <source>Save the reminders of {0}</source>
        <translation>保存{0}的催报单</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Save…  Ctrl+S</source>
        <translation>保存…  Ctrl+S</translation>
    </message>
    <message>
        <source>To the page Villages</source>
        <translation>去“各村”页</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>收取情况</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写 {0}</translation>
    </message>
    <message>
        <source>copied</source>
        <translation>被复制</translation>
    </message>
    <message>
        <source>{0} {0:month|months}</source>
        <translation>{0}个月</translation>
    </message>
    <message>
        <source>{0}: {1} of {2}</source>
        <translation>{0}：{2}个村中{1}个已报</translation>
    </message>
    <message>
        <source>◀ Alt+←</source>
        <translation>◀ Alt+←</translation>
    </message>
</context>
<context>
    <name>MonthsDialog</name>
    <message>
        <source>Arrows choose a number, or in the drawing a part of a bar    Enter its list    Enter again the record    Tab to the other side    Esc back</source>
        <translation>方向键选数字，在图上选柱子的一段    Enter 看名单    再按 Enter 看记录    Tab 换到另一边    Esc 返回</translation>
    </message>
    <message>
        <source>Filled: done on time. Hatched: done or typed in late. Hollow: not done. Lines across: still open. What is paused is not counted.</source>
        <translation>实心：按时完成。斜线：迟做或迟录。空心：没做。横线：待处理。暂停的不计。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Nothing of that kind.</source>
        <translation>没有这一类。</translation>
    </message>
    <message>
        <source>Nothing was due.</source>
        <translation>当月没有应做的。</translation>
    </message>
    <message>
        <source>Twelve months of what was due</source>
        <translation>近十二个月完成情况</translation>
    </message>
    <message>
        <source>Working out what was due</source>
        <translation>正在算应完成的</translation>
    </message>
    <message>
        <source>{state} ({place} of {all})</source>
        <translation>{state}（第{place}次，共{all}次）</translation>
    </message>
</context>
<context>
    <name>MoveAwayDialog</name>
    <message>
        <source>Enter it only from the paper that changes the place. The placement ends here as transferred out and the bag closes as moved; the term goes on without a break. First the whole pack is shown: the letter with the list below, and the bag.</source>
        <translation>只能按变更执行地的文书填写。本村的执行措施记为“已转出”，档案袋按“转出”结案；期限连续计算，不中断。先看整套材料：移交函（附下面的清单）和整个档案袋。</translation>
    </message>
    <message>
        <source>Moved out, the bag is closed: {0}</source>
        <translation>已转出并结案：{0}</translation>
    </message>
    <message>
        <source>Moves out of the county</source>
        <translation>迁出本县（变更执行地）</translation>
    </message>
    <message>
        <source>Show the whole pack  Ctrl+S</source>
        <translation>查看整套材料  Ctrl+S</translation>
    </message>
    <message>
        <source>{0}, {1} {1:page|pages}</source>
        <translation>{0}，{1}页</translation>
    </message>
</context>
<context>
    <name>MoveDialog</name>
    <message>
        <source>New agreement</source>
        <translation>新协议</translation>
    </message>
    <message>
        <source>Start and end of the term</source>
        <translation>期限起止</translation>
    </message>
    <message>
        <source>To report in there by ({0})</source>
        <translation>到新执行地报到期限（{0}）</translation>
    </message>
    <message>
        <source>go on unchanged</source>
        <translation>连续计算，不变</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
</context>
<context>
    <name>NamesField</name>
    <message>
        <source>A name, then Enter</source>
        <translation>输入姓名后按 Enter</translation>
    </message>
    <message>
        <source>One of them, then Enter</source>
        <translation>每输入一项按 Enter</translation>
    </message>
</context>
<context>
    <name>Narrowing</name>
    <message>
        <source>All groups</source>
        <translation>全部小组</translation>
    </message>
    <message>
        <source>All kinds</source>
        <translation>全部类别</translation>
    </message>
    <message>
        <source>Days of law</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>Everyone</source>
        <translation>全部责任人</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Responsible person</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>The village&apos;s own rhythm</source>
        <translation>村里日常工作</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
</context>
<context>
    <name>NewPasswordStep</name>
    <message>
        <source>Choose a new password</source>
        <translation>设置新密码</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Open the records</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>The phrase was right. The old password opens nothing any more once you have chosen.</source>
        <translation>恢复短语正确。设好新密码后，旧密码即作废。</translation>
    </message>
</context>
<context>
    <name>OwnPlanDialog</name>
    <message>
        <source>It is kept with the placement, from its reporting day on; for somebody without one with the file, from the day on which that was opened. Ctrl+Z takes it back.</source>
        <translation>记在这次社区戒毒（康复）上，从报到之日起算；没有社区戒毒（康复）的人记在档案上，从建档之日起算。Ctrl+Z 撤销。</translation>
    </message>
    <message>
        <source>Name, pinyin initials or file number.</source>
        <translation>输姓名、拼音首字母或档案号。</translation>
    </message>
    <message>
        <source>Only without a placement: who in the police asked for tests. Left empty, the plan asks for visits alone.</source>
        <translation>没有社区戒毒（康复）的人才填：公安哪位要求的。不填只要求走访。</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plan for one person</source>
        <translation>单独定方案</translation>
    </message>
    <message>
        <source>Tests asked for by</source>
        <translation>谁要求检测</translation>
    </message>
    <message>
        <source>The village&apos;s plan holds for this person again.</source>
        <translation>此人恢复执行村里的方案。</translation>
    </message>
    <message>
        <source>This plan holds for this person alone.</source>
        <translation>此人单独执行这个方案。</translation>
    </message>
    <message>
        <source>Who asked for it, when, with which paper.</source>
        <translation>谁、什么时候、凭什么文件要求的。</translation>
    </message>
    <message>
        <source>Why another plan</source>
        <translation>为什么单独定</translation>
    </message>
    <message>
        <source>the village&apos;s plan again</source>
        <translation>恢复执行村里的方案</translation>
    </message>
</context>
<context>
    <name>PackChoice</name>
    <message>
        <source>In the period</source>
        <translation>本期记录</translation>
    </message>
    <message>
        <source>Ledger</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>Ledgers</source>
        <translation>台账</translation>
    </message>
    <message>
        <source>None of the folder</source>
        <translation>不要文件夹里的照片</translation>
    </message>
    <message>
        <source>Photos from a folder…</source>
        <translation>从文件夹选照片…</translation>
    </message>
    <message>
        <source>Where are the photos?</source>
        <translation>照片在哪个文件夹？</translation>
    </message>
    <message>
        <source>With the photos and scans of the ledgers&apos; lines</source>
        <translation>附上台账里登记的照片和扫描件</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>{0} {0:ledger|ledgers} chosen.</source>
        <translation>已选{0}种台账。</translation>
    </message>
    <message>
        <source>{0} {0:photo; its caption is the name of the file|photos; their captions are the names of the files}.</source>
        <translation>照片{0}张，说明文字用文件名。</translation>
    </message>
    <message>
        <source>{0} {0:photo|photos}</source>
        <translation>照片 {0} 张</translation>
    </message>
</context>
<context>
    <name>PackDialog</name>
    <message>
        <source>Back to the form  Esc</source>
        <translation>返回填写  Esc</translation>
    </message>
    <message>
        <source>Choose where and save  Ctrl+S</source>
        <translation>选位置保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Drawing, packing, writing and reading back …</source>
        <translation>正在制作、打包、写入、读回核对……</translation>
    </message>
    <message>
        <source>Encrypt (on a stick it always is)</source>
        <translation>加密（存到U盘一律加密）</translation>
    </message>
    <message>
        <source>Handed over: close the bag  F9</source>
        <translation>已移交，结案  F9</translation>
    </message>
    <message>
        <source>In full: why is written down</source>
        <translation>完整：原因会记下来</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Making the township pack</source>
        <translation>正在制作乡镇包</translation>
    </message>
    <message>
        <source>Names and numbers partly hidden</source>
        <translation>姓名和号码部分隐去</translation>
    </message>
    <message>
        <source>Not encrypted: whoever gets it can read it. Delete it once it is handed over.</source>
        <translation>没有加密，谁拿到谁能看。交出去以后请删掉。</translation>
    </message>
    <message>
        <source>Print it in full, have the new place sign the letter, then close the bag.</source>
        <translation>选“完整显示”打印，请接收方在移交函上签字，再结案。</translation>
    </message>
    <message>
        <source>Save the township pack</source>
        <translation>保存乡镇包</translation>
    </message>
    <message>
        <source>The papers that go along</source>
        <translation>随人移交的材料</translation>
    </message>
    <message>
        <source>This is its password. It is shown now and never again: write it down and tell it to the township by telephone, never on the same stick. 7-Zip, WinRAR, Bandizip or 360 open the file; the folder window of Windows itself cannot.</source>
        <translation>这是打开它的口令，只显示这一次：请抄下来，打电话告诉镇里，不要放在同一个U盘上。用7-Zip、WinRAR、Bandizip或360压缩打开；Windows自带的文件夹窗口打不开。</translation>
    </message>
    <message>
        <source>Township pack</source>
        <translation>乡镇包</translation>
    </message>
    <message>
        <source>Why in full</source>
        <translation>为什么要完整内容</translation>
    </message>
    <message>
        <source>Written and read back: {0}</source>
        <translation>已写入并核对：{0}</translation>
    </message>
    <message>
        <source>{0} to {1}: the list of what is due, the report with its charts, the same as .xlsx, and the situation reports of these days, as one zip file.</source>
        <translation>{0} 至 {1}：到期清单、带图的统计报表、同样内容的 .xlsx、这段时间报出的情况报告单，打成一个压缩包。</translation>
    </message>
</context>
<context>
    <name>PageBar</name>
    <message>
        <source>Full width</source>
        <translation>整页宽</translation>
    </message>
    <message>
        <source>Larger</source>
        <translation>放大</translation>
    </message>
    <message>
        <source>Page</source>
        <comment>before the number</comment>
        <extracomment>&quot;Page [3] of 8&quot;: the words before the number; in Chinese 第</extracomment>
        <translation>第</translation>
    </message>
    <message>
        <source>Page number</source>
        <translation>页码</translation>
    </message>
    <message>
        <source>Smaller</source>
        <translation>缩小</translation>
    </message>
    <message>
        <source>Whole page</source>
        <translation>整页</translation>
    </message>
    <message>
        <source>of {0}</source>
        <extracomment>the words after the number; in Chinese 页, 共 {0} 页</extracomment>
        <translation>页，共 {0} 页</translation>
    </message>
</context>
<context>
    <name>PaperPreview</name>
    <message>
        <source>Bag {0}.pdf</source>
        <translation>档案袋 {0}.pdf</translation>
    </message>
    <message>
        <source>Bags.pdf</source>
        <translation>档案袋.pdf</translation>
    </message>
    <message>
        <source>Choose what is to be printed.</source>
        <translation>请选择要打印的内容。</translation>
    </message>
    <message>
        <source>Drawing the pages</source>
        <translation>正在排版</translation>
    </message>
    <message>
        <source>Every bag.pdf</source>
        <translation>所有人的档案袋.pdf</translation>
    </message>
    <message>
        <source>Handed to the printer: {0} {0:page|pages}.</source>
        <translation>已交给打印机：{0} 页。</translation>
    </message>
    <message>
        <source>No paper is open</source>
        <translation>还没有打开文书</translation>
    </message>
    <message>
        <source>PDF (*.pdf)</source>
        <translation>PDF (*.pdf)</translation>
    </message>
    <message>
        <source>Print…  Ctrl+P</source>
        <translation>打印…  Ctrl+P</translation>
    </message>
    <message>
        <source>Roster.pdf</source>
        <translation>花名册.pdf</translation>
    </message>
    <message>
        <source>Save as PDF…</source>
        <translation>另存为PDF…</translation>
    </message>
    <message>
        <source>Saved as PDF under the password {0}. Write it down now.</source>
        <translation>已存为PDF，密码是 {0}，请现在抄下来。</translation>
    </message>
    <message>
        <source>Saved as PDF. Whoever has this file can read it: take good care of it.</source>
        <translation>已存为PDF。谁拿到这个文件谁就能看，请妥善保管。</translation>
    </message>
    <message>
        <source>The pages are being drawn</source>
        <translation>正在排版，请稍等</translation>
    </message>
    <message>
        <source>The pages of the paper</source>
        <translation>这份材料的各页</translation>
    </message>
    <message>
        <source>The paper</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Where is the paper to be saved?</source>
        <translation>保存到哪里？</translation>
    </message>
</context>
<context>
    <name>PaperPrinting</name>
    <message>
        <source>Drawing the copies</source>
        <translation>正在生成各份</translation>
    </message>
</context>
<context>
    <name>PaperStep</name>
    <message>
        <source>Now copy from the paper</source>
        <translation>请对照纸上填写</translation>
    </message>
    <message>
        <source>Open the store</source>
        <translation>打开县级库</translation>
    </message>
    <message>
        <source>Show the phrase once more</source>
        <translation>再看一次短语</translation>
    </message>
    <message>
        <source>Type all 24 characters from the paper. A county that loses its password without the paper loses every village&apos;s records; so the store does nothing before.</source>
        <translation>照着纸把24个字全部打一遍。密码忘了又没有这张纸，全县的记录就都没了；所以打对之前，库里什么也不能做。</translation>
    </message>
</context>
<context>
    <name>PartOfCard</name>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>By</source>
        <translation>评定单位</translation>
    </message>
    <message>
        <source>Change  Enter</source>
        <translation>修改  Enter</translation>
    </message>
    <message>
        <source>Enter opens  ·  Esc goes back</source>
        <translation>Enter 打开  ·  Esc 返回</translation>
    </message>
    <message>
        <source>Given earlier</source>
        <translation>以前评定的</translation>
    </message>
    <message>
        <source>Given on</source>
        <translation>评定日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Scheme</source>
        <translation>评定办法</translation>
    </message>
</context>
<context>
    <name>PasswordDialog</name>
    <message>
        <source>Change it  Ctrl+S</source>
        <translation>修改  Ctrl+S</translation>
    </message>
    <message>
        <source>Change the password</source>
        <translation>修改密码</translation>
    </message>
    <message>
        <source>Current password</source>
        <translation>当前密码</translation>
    </message>
    <message>
        <source>Keep it as it is  Esc</source>
        <translation>不修改  Esc</translation>
    </message>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password again</source>
        <translation>再输一次</translation>
    </message>
</context>
<context>
    <name>PasswordField</name>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Shows the password while this is held down</source>
        <translation>按住时显示密码，松开即隐藏</translation>
    </message>
</context>
<context>
    <name>PastSheet</name>
    <message>
        <source>As known here at the end of</source>
        <translation>本机到这一天结束时所知</translation>
    </message>
    <message>
        <source>At the end of that day nothing was known here of this person.</source>
        <translation>到那一天结束时，本机还没有这个人的任何记录。</translation>
    </message>
    <message>
        <source>Enter shows the day  ·  Esc goes back</source>
        <translation>Enter 查看这一天  ·  Esc 返回</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>The bag on a day</source>
        <translation>某一天的档案袋</translation>
    </message>
    <message>
        <source>The bag on {0}</source>
        <translation>{0} 的档案袋</translation>
    </message>
    <message>
        <source>The record</source>
        <translation>这条记录</translation>
    </message>
    <message>
        <source>What another laptop wrote is known from the day on which it arrived here.</source>
        <translation>别的电脑写的内容，从传到本机的那天算起。</translation>
    </message>
    <message>
        <source>past, to look at only</source>
        <translation>过去的样子，只能看</translation>
    </message>
    <message>
        <source>written last by {0}, {1}</source>
        <translation>最后由 {0} 填写，{1}</translation>
    </message>
    <message>
        <source>{0}; two values stood open</source>
        <translation>{0}；当时有两个不同的内容待定</translation>
    </message>
</context>
<context>
    <name>PeopleChoice</name>
    <message>
        <source>Everyone</source>
        <translation>所有人</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Find the person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name, pinyin initials, last four of ID number</source>
        <translation>姓名、拼音首字母、证件号后四位</translation>
    </message>
    <message>
        <source>Nobody is kept here yet. Enter people or take in a ledger first.</source>
        <translation>还没有人员档案，请先登记人员或导入台账。</translation>
    </message>
    <message>
        <source>Nobody matches these words.</source>
        <translation>没有符合的人。</translation>
    </message>
    <message>
        <source>Opening the list</source>
        <translation>正在打开名单</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
</context>
<context>
    <name>PeopleColumn</name>
    <message>
        <source>Ends</source>
        <translation>届满</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Last seen</source>
        <translation>最近见到</translation>
    </message>
    <message>
        <source>Last test</source>
        <translation>上次检测</translation>
    </message>
    <message>
        <source>Last visit</source>
        <translation>上次走访</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Next test</source>
        <translation>下次检测</translation>
    </message>
    <message>
        <source>Next visit</source>
        <translation>下次走访</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>Reported in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Sex, age</source>
        <translation>性别年龄</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>电话</translation>
    </message>
    <message>
        <source>conflict</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>lost contact?</source>
        <translation>疑似脱失</translation>
    </message>
    <message>
        <source>to be completed</source>
        <translation>待补</translation>
    </message>
    <message>
        <source>{0} overdue</source>
        <translation>逾期 {0}</translation>
    </message>
</context>
<context>
    <name>PeopleMarks</name>
    <message>
        <source>Closed bags</source>
        <translation>已结案的档案</translation>
    </message>
    <message>
        <source>Due this week</source>
        <translation>本周到期</translation>
    </message>
    <message>
        <source>In conflict</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Not in custody, without a measure</source>
        <translation>不在押、没有帮教措施</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Papers missing in the bag</source>
        <translation>袋内缺材料</translation>
    </message>
    <message>
        <source>Suspected lost contact</source>
        <translation>疑似脱失</translation>
    </message>
    <message>
        <source>To be completed</source>
        <translation>待补全</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>无住所</translation>
    </message>
    <message>
        <source>Without all four parties</source>
        <translation>四位一体不齐</translation>
    </message>
    <message>
        <source>Without income</source>
        <translation>无经济来源</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>无业</translation>
    </message>
    <message>
        <source>no placement</source>
        <translation>没有措施</translation>
    </message>
</context>
<context>
    <name>PeoplePage</name>
    <message>
        <source>As many as there is room for</source>
        <translation>放得下多少列就显示多少列</translation>
    </message>
    <message>
        <source>Category</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Closed bags  Ctrl+B</source>
        <translation>已结案  Ctrl+B</translation>
    </message>
    <message>
        <source>Columns</source>
        <translation>显示列</translation>
    </message>
    <message>
        <source>Filter</source>
        <translation>筛选</translation>
    </message>
    <message>
        <source>Filter: name, pinyin initials, group, responsible, last digits   Ctrl+F</source>
        <translation>筛选：姓名、拼音首字母、组、责任人、号码后几位   Ctrl+F</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Hand over  Ctrl+J</source>
        <translation>转往别村  Ctrl+J</translation>
    </message>
    <message>
        <source>Merge two files  Ctrl+M</source>
        <translation>合并两份档案  Ctrl+M</translation>
    </message>
    <message>
        <source>More filters</source>
        <translation>更多筛选</translation>
    </message>
    <message>
        <source>New person  Ctrl+N</source>
        <translation>新建档案  Ctrl+N</translation>
    </message>
    <message>
        <source>No one in the list matches this filter.</source>
        <translation>没有人符合这个筛选条件。</translation>
    </message>
    <message>
        <source>No one matches</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Open a file by hand  Ctrl+N</source>
        <translation>手工新建档案  Ctrl+N</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员档案</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Show everybody</source>
        <translation>显示全部</translation>
    </message>
    <message>
        <source>Sort</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take in the roster</source>
        <translation>导入花名册</translation>
    </message>
    <message>
        <source>Take in the roster that the village keeps in Excel or WPS, or open a file by hand.</source>
        <translation>可以导入村里用 Excel 或 WPS 做的花名册，也可以手工新建。</translation>
    </message>
    <message>
        <source>There is nobody here yet</source>
        <translation>这里还没有人员</translation>
    </message>
    <message>
        <source>Trash  Ctrl+T</source>
        <translation>回收站  Ctrl+T</translation>
    </message>
    <message>
        <source>no group</source>
        <translation>未分组</translation>
    </message>
    <message>
        <source>no status</source>
        <translation>未填状态</translation>
    </message>
    <message>
        <source>nobody named</source>
        <translation>未填责任人</translation>
    </message>
    <message>
        <source>{0} closed {0:bag|bags}</source>
        <translation>已结案 {0} 袋</translation>
    </message>
    <message>
        <source>{0} of {1} {1:person|people}</source>
        <translation>{1} 人中的 {0} 人</translation>
    </message>
    <message>
        <source>{0} {0:person|people}</source>
        <translation>{0} 人</translation>
    </message>
</context>
<context>
    <name>PeopleReading</name>
    <message>
        <source>Opening the list</source>
        <translation>正在打开名单</translation>
    </message>
    <message>
        <source>Working out what is due</source>
        <translation>正在算哪些到期</translation>
    </message>
</context>
<context>
    <name>PeopleRoom</name>
    <message>
        <source>People</source>
        <translation>人员档案</translation>
    </message>
    <message>
        <source>The files are separate again</source>
        <translation>档案已经分开</translation>
    </message>
</context>
<context>
    <name>PeopleSearch</name>
    <message>
        <source>More people fit. More letters tell them apart.</source>
        <translation>还有更多人，再多打几个字就能分清。</translation>
    </message>
</context>
<context>
    <name>PeriodBar</name>
    <message>
        <source>From</source>
        <translation>起始日期</translation>
    </message>
    <message>
        <source>Kind of period</source>
        <translation>统计期类型</translation>
    </message>
    <message>
        <source>PgDn ▶</source>
        <translation>PgDn ▶</translation>
    </message>
    <message>
        <source>Show</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>The period after</source>
        <translation>后一期</translation>
    </message>
    <message>
        <source>The period before</source>
        <translation>前一期</translation>
    </message>
    <message>
        <source>To</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>◀ PgUp</source>
        <translation>◀ PgUp</translation>
    </message>
</context>
<context>
    <name>PersonDialog</name>
    <message>
        <source>A character that cannot be typed  F7</source>
        <translation>打不出的字  F7</translation>
    </message>
    <message>
        <source>A picture of it: bring it into the bag, and say there what it shows.</source>
        <translation>可以把这个字写好拍照，放进袋里“照片和扫描件”，注明是姓名用字。</translation>
    </message>
    <message>
        <source>Erase for good…</source>
        <translation>彻底清除…</translation>
    </message>
    <message>
        <source>File of {0} opened</source>
        <translation>已为 {0} 建档</translation>
    </message>
    <message>
        <source>File of {0} put into the trash</source>
        <translation>{0} 的档案已放入回收站</translation>
    </message>
    <message>
        <source>File of {0} saved</source>
        <translation>{0} 的档案已保存</translation>
    </message>
    <message>
        <source>Information card</source>
        <translation>信息卡</translation>
    </message>
    <message>
        <source>Merge the two…</source>
        <translation>合并两份…</translation>
    </message>
    <message>
        <source>New person</source>
        <translation>新建档案</translation>
    </message>
    <message>
        <source>Open that file  Enter</source>
        <translation>打开那份档案  Enter</translation>
    </message>
    <message>
        <source>Perhaps the same person</source>
        <translation>可能是同一个人</translation>
    </message>
    <message>
        <source>Say how each {0} is written, such as 左王右某.</source>
        <translation>请说明每个“{0}”是什么字，例如：左王右某。</translation>
    </message>
    <message>
        <source>Take over from the number  F6</source>
        <translation>照证件号填  F6</translation>
    </message>
    <message>
        <source>The 17th digit of the number says {0}. F6 takes it over.</source>
        <translation>证件号第17位表示{0}，与填的不一致。按 F6 照证件号填。</translation>
    </message>
    <message>
        <source>The file number is given when it is saved.</source>
        <translation>保存时自动编号。</translation>
    </message>
    <message>
        <source>The number holds together.</source>
        <translation>号码校验无误。</translation>
    </message>
    <message>
        <source>The number says {0}. F6 takes it over.</source>
        <translation>证件号上是 {0}。按 F6 照证件号填。</translation>
    </message>
    <message>
        <source>There may be a file already. Enter opens that one; Ctrl+S saves this one too.</source>
        <translation>可能已经建过档。按 Enter 打开已有档案，按 Ctrl+S 仍然保存这一份。</translation>
    </message>
    <message>
        <source>This number belongs to {0} ({1}).</source>
        <translation>这个证件号已经是 {0} 的（{1}）。</translation>
    </message>
    <message>
        <source>To be completed from paper</source>
        <translation>待按纸质材料补充</translation>
    </message>
    <message>
        <source>To be completed from paper  Ctrl+B</source>
        <translation>以后按纸质材料补充  Ctrl+B</translation>
    </message>
    <message>
        <source>Under 14: keeping this file needs the consent of a guardian (PIPL, article 31).</source>
        <translation>不满14周岁：建档要有监护人同意（个人信息保护法第31条）。</translation>
    </message>
    <message>
        <source>Under 16: see the notes on special care (Narcotics Law, article 39).</source>
        <translation>不满16周岁：请看特殊情况的说明（禁毒法第39条）。</translation>
    </message>
    <message>
        <source>the same ID number</source>
        <translation>证件号码相同</translation>
    </message>
    <message>
        <source>the same name and birth</source>
        <translation>姓名和出生日期相同</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>PersonPicker</name>
    <message>
        <source>A person needs a file first: People, Ctrl+N.</source>
        <translation>请先在“人员档案”按 Ctrl+N 建档。</translation>
    </message>
    <message>
        <source>Name, pinyin initials, last digits of ID number or telephone</source>
        <translation>姓名、拼音首字母、证件号或电话后几位</translation>
    </message>
    <message>
        <source>No one matches</source>
        <translation>没有符合的人</translation>
    </message>
    <message>
        <source>Person</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>Those whom it fits appear here; Enter takes the first.</source>
        <translation>符合的人会列在这里，按回车选第一个。</translation>
    </message>
    <message>
        <source>Type a part of the name</source>
        <translation>请输入姓名的一部分</translation>
    </message>
    <message>
        <source>Whose record is it?</source>
        <translation>登记谁的记录？</translation>
    </message>
    <message>
        <source>↑↓ choose   Enter take   Esc back</source>
        <translation>↑↓ 选择   Enter 确定   Esc 返回</translation>
    </message>
</context>
<context>
    <name>PhraseDialog</name>
    <message>
        <source>New recovery phrase</source>
        <translation>更换恢复短语</translation>
    </message>
</context>
<context>
    <name>PhrasesDialog</name>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>Initials</source>
        <translation>首字母</translation>
    </message>
    <message>
        <source>Keep the phrase  Enter</source>
        <translation>记下这句  Enter</translation>
    </message>
    <message>
        <source>Kept: {0}</source>
        <translation>已记下：{0}</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>No phrases for this field yet: Ctrl+N writes one.</source>
        <translation>这一栏还没有常用语：按 Ctrl+N 写一句。</translation>
    </message>
    <message>
        <source>Phrase</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Show the shipped ones again</source>
        <translation>恢复自带的常用语</translation>
    </message>
    <message>
        <source>Taken out: {0}. Enter in the line below keeps it again.</source>
        <translation>已拿掉：{0}。在下面一行按 Enter 可以放回去。</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Whose</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>shipped</source>
        <translation>自带</translation>
    </message>
    <message>
        <source>the village&apos;s own</source>
        <translation>本村自己的</translation>
    </message>
    <message>
        <source>{record}: {field}</source>
        <translation>{record}：{field}</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Tab to the phrases   Enter change   Ctrl+N new   Del take out   Esc back.   &quot;__&quot; is a blank: it is marked when the phrase goes in. A phrase names nobody.</source>
        <translation>↑ ↓ 选择   Tab 到常用语   Enter 修改   Ctrl+N 新写一句   Del 拿掉   Esc 返回。  “__”是空格，选用时会自动选中，直接打字填上。常用语里不要写人名。</translation>
    </message>
</context>
<context>
    <name>PlacementDialog</name>
    <message>
        <source>Days left</source>
        <translation>剩余天数</translation>
    </message>
    <message>
        <source>Days of law</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>End if {0} suspended {0:day is|days are} added ({1})</source>
        <translation>若加上中止的 {0} 天，届满日（{1}）</translation>
    </message>
    <message>
        <source>End printed on the paper, which holds</source>
        <translation>文书载明届满日（以此为准）</translation>
    </message>
    <message>
        <source>End, {0} {0:month|months} from reporting in ({1})</source>
        <translation>自报到之日起 {0} 个月届满（{1}）</translation>
    </message>
    <message>
        <source>Placement of {0} saved</source>
        <translation>{0} 的执行措施已保存</translation>
    </message>
    <message>
        <source>Record a placement</source>
        <translation>登记执行措施</translation>
    </message>
    <message>
        <source>State: {0}  F9</source>
        <translation>状态改为“{0}”  F9</translation>
    </message>
    <message>
        <source>The placement</source>
        <translation>执行措施</translation>
    </message>
    <message>
        <source>To report in by ({0})</source>
        <translation>报到期限（{0}）</translation>
    </message>
    <message>
        <source>What follows by law</source>
        <translation>按法律推算</translation>
    </message>
    <message>
        <source>appear once the days are typed</source>
        <translation>填写日期后显示</translation>
    </message>
    <message>
        <source>computed, not decided</source>
        <translation>只推算，不作决定</translation>
    </message>
    <message>
        <source>{0}, ask the county</source>
        <translation>{0}，请问县里</translation>
    </message>
    <message>
        <source>{0}, {1} {1:day|days} apart</source>
        <translation>{0}，相差 {1} 天</translation>
    </message>
    <message>
        <source>{0}, {1} {1:day|days} over</source>
        <translation>{0}，已超 {1} 天</translation>
    </message>
</context>
<context>
    <name>PlacementRecordDialog</name>
    <message>
        <source>What follows by law</source>
        <translation>按法律推算</translation>
    </message>
    <message>
        <source>computed, not decided</source>
        <translation>只推算，不作决定</translation>
    </message>
</context>
<context>
    <name>PlacementSheet</name>
    <message>
        <source>Another plan…  J</source>
        <translation>换方案…  J</translation>
    </message>
    <message>
        <source>Changes of place ({0})  V</source>
        <translation>变更执行地（{0}）  V</translation>
    </message>
    <message>
        <source>Correct  F2</source>
        <translation>更正  F2</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter opens  ·  Ctrl+N new  ·  Esc back</source>
        <translation>Enter 打开  ·  Ctrl+N 新增  ·  Esc 返回</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Plan: {0} (for this person alone, because: {1})</source>
        <translation>方案：{0}（只给这个人，理由：{1}）</translation>
    </message>
    <message>
        <source>Plan: {0} (the village&apos;s)</source>
        <translation>方案：{0}（全村的方案）</translation>
    </message>
    <message>
        <source>State</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Suspensions ({0})  S</source>
        <translation>中止（{0}）  S</translation>
    </message>
    <message>
        <source>The course of the placement</source>
        <translation>执行过程</translation>
    </message>
    <message>
        <source>The placement</source>
        <translation>执行措施</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Why this day?</source>
        <translation>为什么是这一天？</translation>
    </message>
    <message>
        <source>Working group {0}/5  G</source>
        <translation>工作小组 {0}/5  G</translation>
    </message>
    <message>
        <source>computed, not decided</source>
        <translation>只推算，不作决定</translation>
    </message>
    <message>
        <source>ends {0}</source>
        <translation>届满 {0}</translation>
    </message>
    <message>
        <source>no reason entered</source>
        <translation>未填理由</translation>
    </message>
    <message>
        <source>no state entered</source>
        <translation>未填状态</translation>
    </message>
    <message>
        <source>{0}  F7</source>
        <translation>{0}  F7</translation>
    </message>
    <message>
        <source>{0} to look at</source>
        <translation>{0} 处要核对</translation>
    </message>
</context>
<context>
    <name>PlansDialog</name>
    <message>
        <source>&amp;Change a copy…</source>
        <translation>改一份自用(&amp;C)…</translation>
    </message>
    <message>
        <source>Altogether {0}. Nothing is written by looking.</source>
        <translation>共 {0} 次。只看不写。</translation>
    </message>
    <message>
        <source>Due by</source>
        <translation>最迟</translation>
    </message>
    <message>
        <source>F&amp;or one person…</source>
        <translation>单独定方案(&amp;O)…</translation>
    </message>
    <message>
        <source>Follow this plan…  Enter</source>
        <translation>执行这个方案…  Enter</translation>
    </message>
    <message>
        <source>Followed</source>
        <translation>执行情况</translation>
    </message>
    <message>
        <source>For this person</source>
        <translation>给这个人看</translation>
    </message>
    <message>
        <source>From when on</source>
        <translation>时段</translation>
    </message>
    <message>
        <source>It asks for nothing of them: not reported yet, or the bag is closed.</source>
        <translation>对此人没有要求：尚未报到，或档案已结案。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Or reported on, as an example</source>
        <translation>或举例：报到日期</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Plans of visits and tests</source>
        <translation>走访检测方案</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>The days it gives</source>
        <translation>推算出的日期</translation>
    </message>
    <message>
        <source>Version {0}</source>
        <translation>第{0}版</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>by the village</source>
        <translation>本村执行</translation>
    </message>
    <message>
        <source>by {0} alone</source>
        <translation>单独执行 {0} 人</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter follow    Alt+C change a copy    Alt+O for one person    Esc back.    National law fixes no frequency: every plan names who asks for it.</source>
        <translation>↑ ↓ 选择    Enter 执行    Alt+C 改一份自用    Alt+O 单独定方案    Esc 返回    国家法律没有规定频次，每个方案都写明是谁要求的。</translation>
    </message>
</context>
<context>
    <name>PositionDialog</name>
    <message>
        <source>Coverage {0}</source>
        <translation>覆盖率 {0}</translation>
    </message>
</context>
<context>
    <name>PracticeBanner</name>
    <message>
        <source>Practice village. Everybody here is invented, and all of it is thrown away at the end. Enter no real person.</source>
        <translation>练习村：这里的人都是编的，结束后全部清除。不要录入真实的人。</translation>
    </message>
    <message>
        <source>Practice village. {0}</source>
        <translation>练习村。{0}</translation>
    </message>
    <message>
        <source>{0} of {1} done. Next: {2}</source>
        <translation>已做 {0}/{1}。下一步：{2}</translation>
    </message>
</context>
<context>
    <name>PracticeMark</name>
    <message>
        <source>Practice</source>
        <translation>练习</translation>
    </message>
</context>
<context>
    <name>PreviewDialog</name>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Preview</source>
        <translation>打印预览</translation>
    </message>
</context>
<context>
    <name>PreviewPage</name>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Bag {0}</source>
        <translation>档案袋 {0}</translation>
    </message>
    <message>
        <source>Every bag</source>
        <translation>所有人的档案袋</translation>
    </message>
    <message>
        <source>Roster</source>
        <translation>花名册</translation>
    </message>
    <message>
        <source>{0} {0:bag|bags}</source>
        <translation>{0}个档案袋</translation>
    </message>
</context>
<context>
    <name>PrintChoices</name>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>How it is printed</source>
        <translation>怎么打印</translation>
    </message>
    <message>
        <source>In full</source>
        <translation>完整显示</translation>
    </message>
    <message>
        <source>On both sides</source>
        <translation>双面打印</translation>
    </message>
    <message>
        <source>Partly hidden</source>
        <translation>部分隐去</translation>
    </message>
    <message>
        <source>Show in full</source>
        <translation>显示完整内容</translation>
    </message>
    <message>
        <source>Why in full</source>
        <translation>为什么要完整内容</translation>
    </message>
    <message>
        <source>Why in full? It is written down who printed what, and why.</source>
        <translation>为什么要完整内容？谁打印了什么、为什么，都会记下来。</translation>
    </message>
</context>
<context>
    <name>PrintPage</name>
    <message>
        <source>Print</source>
        <translation>打印</translation>
    </message>
</context>
<context>
    <name>ProblemsPage</name>
    <message>
        <source>Both values are kept. It goes to the village with its next receipt.</source>
        <translation>两个值都留下了，随下次回执传到村里。</translation>
    </message>
    <message>
        <source>Conflicts</source>
        <translation>冲突</translation>
    </message>
    <message>
        <source>Conflicts {0}</source>
        <translation>冲突 {0}</translation>
    </message>
    <message>
        <source>Copied laptops</source>
        <translation>被复制的电脑</translation>
    </message>
    <message>
        <source>Copied laptops {0}</source>
        <translation>电脑被复制 {0}</translation>
    </message>
    <message>
        <source>Every file was taken in.</source>
        <translation>所有文件都收进来了。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>File</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>In quarantine {0}</source>
        <translation>隔离 {0}</translation>
    </message>
    <message>
        <source>No copy of a laptop is in use.</source>
        <translation>没有电脑副本在用。</translation>
    </message>
    <message>
        <source>Nothing lies in quarantine.</source>
        <translation>没有隔离的文件。</translation>
    </message>
    <message>
        <source>Nothing stands open.</source>
        <translation>没有待处理的冲突。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题与冲突</translation>
    </message>
    <message>
        <source>Reading what does not fit</source>
        <translation>正在读问题与冲突</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Seen to: take it off the list</source>
        <translation>已处理，从名单去掉</translation>
    </message>
    <message>
        <source>Settled. It goes to the village with its next receipt.</source>
        <translation>已选定。随下一份回执送到村里。</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>从何时</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What</source>
        <translation>看哪一类</translation>
    </message>
    <message>
        <source>What was not chosen stays in the history.</source>
        <translation>没选上的值留在历史里。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{0} is off the list.</source>
        <translation>{0} 已从名单去掉。</translation>
    </message>
</context>
<context>
    <name>Program</name>
    <message>
        <source>Finishing first: {0}</source>
        <translation>先做完：{0}</translation>
    </message>
    <message>
        <source>Making a backup first</source>
        <translation>正在先做一个备份</translation>
    </message>
    <message>
        <source>Version {0} did not start on this computer. Version {1} is in use again.</source>
        <translation>{0} 版在这台电脑上打不开，已退回 {1} 版。</translation>
    </message>
</context>
<context>
    <name>PutAsidePage</name>
    <message>
        <source>All people</source>
        <translation>全部人员</translation>
    </message>
    <message>
        <source>All people  Esc</source>
        <translation>全部人员  Esc</translation>
    </message>
</context>
<context>
    <name>QFileDialog</name>
    <message>
        <source>&amp;Look in:</source>
        <translation>查找范围(&amp;L)：</translation>
    </message>
    <message>
        <source>Files of &amp;type:</source>
        <translation>文件类型(&amp;T)：</translation>
    </message>
</context>
<context>
    <name>QLineEdit</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QWidgetTextControl</name>
    <message>
        <source>&amp;Undo</source>
        <translation>撤销(&amp;U)</translation>
    </message>
</context>
<context>
    <name>QualityDialog</name>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>How many</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>How the ledger is kept</source>
        <translation>台账质量</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>None in this period.</source>
        <translation>这一期间没有。</translation>
    </message>
    <message>
        <source>Of</source>
        <translation>共</translation>
    </message>
    <message>
        <source>Said</source>
        <translation>情况</translation>
    </message>
    <message>
        <source>Share</source>
        <translation>占比</translation>
    </message>
    <message>
        <source>{0} %</source>
        <translation>{0}%</translation>
    </message>
    <message>
        <source>↑ ↓ choose   Enter the records   Enter again the record   PgUp PgDn the period   Esc back.   These are counts, not marks: the village may say why.</source>
        <translation>↑ ↓ 选项目   Enter 看名单   再按 Enter 看记录   PgUp PgDn 换期间   Esc 返回。  这里只是计数，不是打分，是否合理由村里说明。</translation>
    </message>
</context>
<context>
    <name>ReceiptsPage</name>
    <message>
        <source>Again for this laptop…  Ctrl+J</source>
        <translation>给这台重发… Ctrl+J</translation>
    </message>
    <message>
        <source>Bundle {0}</source>
        <translation>第{0}包</translation>
    </message>
    <message>
        <source>For all laptops…</source>
        <translation>给所有电脑…</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Last receipt</source>
        <translation>最近回执</translation>
    </message>
    <message>
        <source>Newest bundle</source>
        <translation>最新一包</translation>
    </message>
    <message>
        <source>No laptop has joined yet.</source>
        <translation>还没有电脑加入。</translation>
    </message>
    <message>
        <source>No laptop waits for a receipt.</source>
        <translation>没有等待回执的电脑。</translation>
    </message>
    <message>
        <source>Once a village&apos;s first bundle is taken in, its receipts are written here.</source>
        <translation>收进村里的第一包以后，在这里给它写回执。</translation>
    </message>
    <message>
        <source>Only those that wait</source>
        <translation>只看在等的</translation>
    </message>
    <message>
        <source>Reading the receipts</source>
        <translation>正在读回执</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>To the page Villages</source>
        <translation>去“各村”页</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>在等</translation>
    </message>
    <message>
        <source>Where are the receipts to be written?</source>
        <translation>回执写到哪里？</translation>
    </message>
    <message>
        <source>Write what waits…  Ctrl+R</source>
        <translation>写等着的回执…  Ctrl+R</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>正在写回执</translation>
    </message>
    <message>
        <source>bundles: {0}</source>
        <translation>{0}包</translation>
    </message>
    <message>
        <source>no code: not all is here</source>
        <translation>没有码：还没收全</translation>
    </message>
    <message>
        <source>not answered yet</source>
        <translation>还没回执</translation>
    </message>
    <message>
        <source>receipt {0}</source>
        <translation>回执{0}号</translation>
    </message>
    <message>
        <source>struck off</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>tell: copied</source>
        <translation>须告知：被复制</translation>
    </message>
    <message>
        <source>{0} {0:receipt is|receipts are} written, in a folder for each township.</source>
        <translation>写了{0}份回执，按乡镇分文件夹。</translation>
    </message>
    <message>
        <source>{0} {1}: bundles and their telephone codes</source>
        <translation>{0} {1}：各包和电话码</translation>
    </message>
</context>
<context>
    <name>RecordDialog</name>
    <message>
        <source>A record that was removed</source>
        <translation>已移除的记录</translation>
    </message>
    <message>
        <source>Correct: {0}</source>
        <translation>更正{0}</translation>
    </message>
    <message>
        <source>New: {0}</source>
        <translation>新增{0}</translation>
    </message>
    <message>
        <source>{0} corrected: {1}</source>
        <translation>已更正{0}：{1}</translation>
    </message>
    <message>
        <source>{0} recorded: {1}</source>
        <translation>已登记{0}：{1}</translation>
    </message>
    <message>
        <source>{0} removed: {1}</source>
        <translation>已移除{0}：{1}</translation>
    </message>
</context>
<context>
    <name>RecordTable</name>
    <message>
        <source>(as last time)</source>
        <translation>（同上次）</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Happened</source>
        <translation>发生日期</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Tested by</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>To the county</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Typed</source>
        <translation>录入日期</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>方式</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>谈话内容</translation>
    </message>
    <message>
        <source>in bundle {0}</source>
        <translation>在第{0}包</translation>
    </message>
    <message>
        <source>not sent yet</source>
        <translation>未报送</translation>
    </message>
    <message>
        <source>received</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>{0} (+{1} {1:day|days})</source>
        <translation>{0}（晚 {1} 天）</translation>
    </message>
    <message>
        <source>{0}, in conflict</source>
        <translation>{0}，有冲突</translation>
    </message>
</context>
<context>
    <name>RecordsSheet</name>
    <message>
        <source>Enter opens  ·  H history  ·  Esc goes back</source>
        <translation>Enter 打开  ·  H 历史  ·  Esc 返回</translation>
    </message>
    <message>
        <source>No test is recorded yet</source>
        <translation>还没有检测记录</translation>
    </message>
    <message>
        <source>No visit is recorded yet</source>
        <translation>还没有走访记录</translation>
    </message>
    <message>
        <source>Record a test  T</source>
        <translation>登记检测  T</translation>
    </message>
    <message>
        <source>Record a visit  Ctrl+N</source>
        <translation>登记走访  Ctrl+N</translation>
    </message>
    <message>
        <source>Tests ({0})</source>
        <translation>检测（{0}）</translation>
    </message>
    <message>
        <source>Visits ({0})</source>
        <translation>走访（{0}）</translation>
    </message>
</context>
<context>
    <name>RecoverDialog</name>
    <message>
        <source>A forgotten password</source>
        <translation>忘记密码</translation>
    </message>
    <message>
        <source>As the village reads them out.</source>
        <translation>照村里念的填。</translation>
    </message>
    <message>
        <source>Comparing the digits</source>
        <translation>正在核对数字</translation>
    </message>
    <message>
        <source>Laptop {0}, user {1}. Call the village on a number that you know, let them read the twelve digits, and type them. Whoever holds the laptop can ask; only the voice says who it is.</source>
        <translation>电脑 {0}，用户 {1}。请打您知道的村里电话，让对方念十二位数字，照着填。拿着电脑的谁都能来问，只有听声音才知道是不是本人。</translation>
    </message>
    <message>
        <source>Twelve digits</source>
        <translation>十二位数字</translation>
    </message>
    <message>
        <source>Where is the answer to be written?</source>
        <translation>答复写到哪里？</translation>
    </message>
    <message>
        <source>Write the answer…  Ctrl+S</source>
        <translation>写答复文件…  Ctrl+S</translation>
    </message>
    <message>
        <source>{0} is for that laptop alone. Hand it over on a stick.</source>
        <translation>{0} 只给那台电脑用，请用U盘交给村里。</translation>
    </message>
</context>
<context>
    <name>Refresh</name>
    <message>
        <source>Working out what is due</source>
        <translation>正在计算到期事项</translation>
    </message>
</context>
<context>
    <name>ReportPage</name>
    <message>
        <source>Amount</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Counting the figures</source>
        <translation>正在统计</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Drawing the paper</source>
        <translation>正在制作打印页</translation>
    </message>
    <message>
        <source>Enter: closer</source>
        <translation>Enter 往下看</translation>
    </message>
    <message>
        <source>Esc: back</source>
        <translation>Esc：返回</translation>
    </message>
    <message>
        <source>Figure</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>No village has joined yet.</source>
        <translation>还没有村加入。</translation>
    </message>
    <message>
        <source>On the page Villages each gets a file to join with.</source>
        <translation>到“各村”页给每个村做加入文件。</translation>
    </message>
    <message>
        <source>Print  Ctrl+P</source>
        <translation>打印  Ctrl+P</translation>
    </message>
    <message>
        <source>Reading the records</source>
        <translation>正在读记录</translation>
    </message>
    <message>
        <source>Record</source>
        <translation>记录</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存报表</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Save…  Ctrl+S</source>
        <translation>保存…  Ctrl+S</translation>
    </message>
    <message>
        <source>This figure is one number; there are no records behind it.</source>
        <translation>这个数是直接填的总数，没有一条条的记录可看。</translation>
    </message>
    <message>
        <source>To the page Villages</source>
        <translation>去“各村”页</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>哪里</translation>
    </message>
    <message>
        <source>Writing {0}</source>
        <translation>正在写 {0}</translation>
    </message>
    <message>
        <source>not all is here</source>
        <translation>没报全</translation>
    </message>
    <message>
        <source>reported</source>
        <translation>已报全</translation>
    </message>
    <message>
        <source>{0} of {1} reported</source>
        <translation>{1}个村{0}个报全</translation>
    </message>
    <message>
        <source>{0} of {1} {1:village|villages} reported</source>
        <translation>{1}个村中{0}个已报全</translation>
    </message>
</context>
<context>
    <name>ResetDialog</name>
    <message>
        <source>New password</source>
        <translation>新密码</translation>
    </message>
    <message>
        <source>New password for {0}</source>
        <translation>给 {0} 设新密码</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>The old password opens nothing from now on.</source>
        <translation>旧密码从现在起打不开任何东西。</translation>
    </message>
    <message>
        <source>{0} unlocks with the new password.</source>
        <translation>{0} 从现在起用新密码打开。</translation>
    </message>
</context>
<context>
    <name>RestoreStep</name>
    <message>
        <source>24 characters from the sealed envelope.</source>
        <translation>密封信封里的 24 个字。</translation>
    </message>
    <message>
        <source>Back  Esc</source>
        <translation>返回  Esc</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Choose a backup file</source>
        <translation>选一个备份文件</translation>
    </message>
    <message>
        <source>Choose a backup file…</source>
        <translation>选一个备份文件…</translation>
    </message>
    <message>
        <source>From the stick or this disk. What lies in the folder now is kept beside it, encrypted. The restored records go on as a new laptop: tell the county afterwards.</source>
        <translation>从U盘或本机硬盘恢复。文件夹里现在的内容会加密留在旁边。恢复后算一台新电脑，之后请告诉县里。</translation>
    </message>
    <message>
        <source>Made on {0} by laptop {1}; {2} {2:entry|entries}.</source>
        <translation>{0} 由电脑 {1} 备份，共 {2} 条。</translation>
    </message>
    <message>
        <source>Newer than the backup and lost from view: {0} {0:entry|entries}, from {1} to {2} ({3}).</source>
        <translation>比备份新、恢复后看不到的：{0} 条，从 {1} 到 {2}（{3}）。</translation>
    </message>
    <message>
        <source>Nothing in this laptop&apos;s folder is newer: nothing would be lost from view.</source>
        <translation>本机没有比备份新的内容，恢复不会丢什么。</translation>
    </message>
    <message>
        <source>Of the day on which the backup was made.</source>
        <translation>备份那天用的密码。</translation>
    </message>
    <message>
        <source>Or the phrase</source>
        <translation>或恢复短语</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Restore a backup</source>
        <translation>恢复备份</translation>
    </message>
    <message>
        <source>Restore it now</source>
        <translation>现在恢复</translation>
    </message>
    <message>
        <source>See what is in it</source>
        <translation>先看看里面有什么</translation>
    </message>
    <message>
        <source>The present records cannot be read, so it is not known what is newer.</source>
        <translation>现在的档案读不出来，没法说哪些比备份新。</translation>
    </message>
    <message>
        <source>The stick, its folder, or one backup file.</source>
        <translation>U盘、上面的文件夹，或一个备份文件。</translation>
    </message>
    <message>
        <source>There are no records in this laptop&apos;s folder yet: nothing is left behind.</source>
        <translation>这台电脑的文件夹里还没有档案，不会丢什么。</translation>
    </message>
</context>
<context>
    <name>ReturnDialog</name>
    <message>
        <source>1  Came back</source>
        <translation>1  已返回</translation>
    </message>
    <message>
        <source>2  Stays longer, as agreed</source>
        <translation>2  经同意续期</translation>
    </message>
    <message>
        <source>3  Record a call, reached or not</source>
        <translation>3  登记一次电话（联系上或没联系上）</translation>
    </message>
    <message>
        <source>Agreed until</source>
        <translation>续至</translation>
    </message>
    <message>
        <source>Back from leave?</source>
        <translation>外出返回了吗？</translation>
    </message>
    <message>
        <source>Back: {0}</source>
        <translation>已返回：{0}</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>销假日期</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Save  Enter</source>
        <translation>保存  Enter</translation>
    </message>
    <message>
        <source>Stays longer: {0}</source>
        <translation>已续期：{0}</translation>
    </message>
    <message>
        <source>Whatever you answer, nothing counts as an absence by itself.</source>
        <translation>无论怎么填，都不会自动算作擅自离开。</translation>
    </message>
    <message>
        <source>{0} was to be back by {1}</source>
        <translation>{0}应在{1}前返回</translation>
    </message>
</context>
<context>
    <name>RevealDialog</name>
    <message>
        <source>Reason</source>
        <translation>事由</translation>
    </message>
    <message>
        <source>Show  Ctrl+S</source>
        <translation>显示  Ctrl+S</translation>
    </message>
    <message>
        <source>Show numbers in full</source>
        <translation>显示完整号码</translation>
    </message>
    <message>
        <source>That you looked, and why, is recorded; the auditor can read it.</source>
        <translation>查看和事由都会记下，查阅员看得到。</translation>
    </message>
    <message>
        <source>Why are the numbers shown in full?</source>
        <translation>为什么要显示完整号码？</translation>
    </message>
</context>
<context>
    <name>RightsCard</name>
    <message>
        <source>A laptop or a stick was lost…</source>
        <translation>电脑或U盘丢了…</translation>
    </message>
    <message>
        <source>A person may see and have copied what is kept (form P02 under Print), and ask for it to be corrected: write that down in the bag, under &quot;Requests for correction&quot;. After a loss fill in P06; the impact assessment is P05.</source>
        <translation>本人可以查阅、复制（打印页的 P02），也可以要求更正：在袋里“更正请求”一页登记。丢失后填 P06；影响评估用 P05。</translation>
    </message>
    <message>
        <source>Designated by {0}, {1}, {2}.</source>
        <translation>指定文件：{0} {1}，{2}。</translation>
    </message>
    <message>
        <source>Designation document…</source>
        <translation>指定文件…</translation>
    </message>
    <message>
        <source>Duties and rights</source>
        <translation>责任和权利</translation>
    </message>
    <message>
        <source>Holds for passwords from now on.</source>
        <translation>今后设的密码按这个要求。</translation>
    </message>
    <message>
        <source>New passwords</source>
        <translation>新密码要求</translation>
    </message>
    <message>
        <source>No designation document is written down. Ask the township for it.</source>
        <translation>还没有登记指定文件，请向乡镇要。</translation>
    </message>
    <message>
        <source>Print the data inventory…</source>
        <translation>打印个人信息清单…</translation>
    </message>
    <message>
        <source>a long sentence</source>
        <translation>一句长话</translation>
    </message>
    <message>
        <source>three kinds of characters (graded protection)</source>
        <translation>三种字符（等保）</translation>
    </message>
</context>
<context>
    <name>RoleDialog</name>
    <message>
        <source>Change a role</source>
        <translation>改角色</translation>
    </message>
    <message>
        <source>It holds from the next unlocking.</source>
        <translation>下次打开时生效。</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Role of {0}</source>
        <translation>{0} 的角色</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>RowsView</name>
    <message>
        <source>A new person</source>
        <translation>是另一个人，新建档案</translation>
    </message>
    <message>
        <source>All {0}</source>
        <translation>全部 {0}</translation>
    </message>
    <message>
        <source>Cell</source>
        <translation>单元格</translation>
    </message>
    <message>
        <source>Cells of the chosen row</source>
        <translation>所选行的单元格</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>栏目</translation>
    </message>
    <message>
        <source>In the file</source>
        <translation>文件里写的</translation>
    </message>
    <message>
        <source>None of them: leave out</source>
        <translation>都不是，不导入</translation>
    </message>
    <message>
        <source>Remark</source>
        <translation>说明</translation>
    </message>
    <message>
        <source>Rows of the ledger</source>
        <translation>台账的行</translation>
    </message>
    <message>
        <source>Understood as</source>
        <translation>理解为</translation>
    </message>
    <message>
        <source>What becomes of it</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>Where</source>
        <translation>位置</translation>
    </message>
    <message>
        <source>Who or what</source>
        <translation>姓名（事项）</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
</context>
<context>
    <name>RunningDialog</name>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Stopping…</source>
        <translation>正在停止…</translation>
    </message>
</context>
<context>
    <name>SameLineDialog</name>
    <message>
        <source>&amp;Two different lines</source>
        <translation>是两条(&amp;T)</translation>
    </message>
    <message>
        <source>As one line</source>
        <translation>合成一条后</translation>
    </message>
    <message>
        <source>From the county</source>
        <translation>县里发来的</translation>
    </message>
    <message>
        <source>If they are one, the county&apos;s line stays, with what you wrote where the county says nothing; what belongs to your line ({0} {0:record|records}) goes over to it. Ctrl+Z takes it back.</source>
        <translation>如果是同一条，就留县里那条，县里没写的地方补上村里写的；跟着村里那条的记录（{0}条）一起转过去。Ctrl+Z 可以撤销。</translation>
    </message>
    <message>
        <source>Kept as two lines</source>
        <translation>已作为两条保留</translation>
    </message>
    <message>
        <source>Later  Esc</source>
        <translation>以后再说  Esc</translation>
    </message>
    <message>
        <source>One line or two?</source>
        <translation>是同一条，还是两条？</translation>
    </message>
    <message>
        <source>Taken as one line</source>
        <translation>已作为同一条</translation>
    </message>
    <message>
        <source>They are one  Ctrl+Enter</source>
        <translation>是同一条  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Typed here</source>
        <translation>村里记的</translation>
    </message>
    <message>
        <source>{0}: the county sent a line that you have already</source>
        <translation>{0}：县里发来的一条，村里好像已经记了</translation>
    </message>
</context>
<context>
    <name>SearchBox</name>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find a person: name, pinyin initials (wzl), last four of ID number, telephone    Ctrl+K</source>
        <translation>查找人员：姓名、拼音首字母（如 wzl）、证件号后四位、电话    Ctrl+K</translation>
    </message>
    <message>
        <source>Nobody found. Fewer letters find more.</source>
        <translation>没有找到。少输几个字再试。</translation>
    </message>
</context>
<context>
    <name>SendDownPage</name>
    <message>
        <source>All again, not only what a village lacks</source>
        <translation>全部重发，不只发缺的</translation>
    </message>
    <message>
        <source>County files for {0} {0:village|villages} are written, and bundles for {1}; a folder for each township.</source>
        <translation>写了{0}个村的县级文件、{1}个村的数据包，按乡镇分文件夹。</translation>
    </message>
    <message>
        <source>Enter lines from a table…  Ctrl+E</source>
        <translation>从表格录入…  Ctrl+E</translation>
    </message>
    <message>
        <source>Entered: {0} {0:line|lines} for {1} {1:village|villages}.</source>
        <translation>已录入：{1}个村，{0}条。</translation>
    </message>
    <message>
        <source>Entering lines</source>
        <translation>正在录入</translation>
    </message>
    <message>
        <source>Every file of the county carries: {0}.</source>
        <translation>每份县级文件都带着：{0}。</translation>
    </message>
    <message>
        <source>From now on every file of the county carries: {0}.</source>
        <translation>从现在起每份县级文件都带着：{0}。</translation>
    </message>
    <message>
        <source>From now on no file of the county carries: {0}.</source>
        <translation>从现在起县级文件不再带：{0}。</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Ledger: {0}</source>
        <translation>台账：{0}</translation>
    </message>
    <message>
        <source>Lists (*.json);;All files (*)</source>
        <translation>清单 (*.json);;所有文件 (*)</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>No lists yet. Plans, the yearly holidays, code lists, forms and the rubric come from a file (Ctrl+T); problems and other lines from a table.</source>
        <translation>还没有清单。计划、每年的节假日、代码表、表格、评分标准从文件取（Ctrl+T）；问题整改等从表格录入。</translation>
    </message>
    <message>
        <source>No village has joined yet.</source>
        <translation>还没有村加入。</translation>
    </message>
    <message>
        <source>Not readable, left out: {0}.</source>
        <translation>读不懂、没录的：{0}。</translation>
    </message>
    <message>
        <source>Once a laptop has joined it can be sent to.</source>
        <translation>有电脑加入后才能下发。</translation>
    </message>
    <message>
        <source>Reading what waits for the villages</source>
        <translation>正在读要下发的内容</translation>
    </message>
    <message>
        <source>Send down</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Something waits</source>
        <translation>有要下发的</translation>
    </message>
    <message>
        <source>Space marks</source>
        <translation>空格勾选</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The lists</source>
        <translation>清单文件</translation>
    </message>
    <message>
        <source>The stick, or a folder</source>
        <translation>U盘或文件夹</translation>
    </message>
    <message>
        <source>The table with the lines</source>
        <translation>要录入的表格</translation>
    </message>
    <message>
        <source>This version of Yidai does not use it yet, is it misspelt? {0}</source>
        <translation>这个版本的一人一袋还不用它，是不是写错了？{0}</translation>
    </message>
    <message>
        <source>To the page Villages</source>
        <translation>去“各村”页</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发给谁</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Trying the lists</source>
        <translation>正在试用清单</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Waits</source>
        <translation>在等</translation>
    </message>
    <message>
        <source>What goes down</source>
        <translation>下发什么</translation>
    </message>
    <message>
        <source>Write for {0} {0:village|villages}…  Ctrl+S</source>
        <translation>给{0}个村写…  Ctrl+S</translation>
    </message>
    <message>
        <source>Writing for the villages</source>
        <translation>正在给各村写</translation>
    </message>
    <message>
        <source>entries: {0}</source>
        <translation>{0}条</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>没有</translation>
    </message>
</context>
<context>
    <name>SendingPage</name>
    <message>
        <source>Counting what waits for the county</source>
        <translation>正在清点要报县里的记录</translation>
    </message>
    <message>
        <source>Send to county</source>
        <translation>报送县里</translation>
    </message>
    <message>
        <source>The county&apos;s file…</source>
        <translation>县里的文件…</translation>
    </message>
    <message>
        <source>To which stick</source>
        <translation>写到哪个U盘</translation>
    </message>
    <message>
        <source>What is sent</source>
        <translation>这次报送什么</translation>
    </message>
    <message>
        <source>Write, compare, take out</source>
        <translation>写入、核对、拔出</translation>
    </message>
</context>
<context>
    <name>SentCard</name>
    <message>
        <source>Bundle</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Made</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Nothing has been sent yet. What is written stands here, with the county&apos;s answer.</source>
        <translation>还没有报送过。写出的包和县里的回执都会列在这里。</translation>
    </message>
    <message>
        <source>Receipt code by telephone (10 digits)</source>
        <extracomment>a card on the page Send; the county reads out ten digits</extracomment>
        <translation>县里电话报的回执码（10位数字）</translation>
    </message>
    <message>
        <source>Records</source>
        <translation>条数</translation>
    </message>
    <message>
        <source>Sent</source>
        <translation>已报送</translation>
    </message>
    <message>
        <source>Show {0} older {0:one|ones}</source>
        <translation>再看较早的 {0} 包</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>State</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>登记</translation>
    </message>
    <message>
        <source>Take in a receipt file…</source>
        <translation>导入回执文件…</translation>
    </message>
    <message>
        <source>Write {0} again</source>
        <translation>重写{0}</translation>
    </message>
    <message>
        <source>{0} {0:record|records}</source>
        <extracomment>how many records a bundle holds</extracomment>
        <translation>{0} 条</translation>
    </message>
</context>
<context>
    <name>SentDownCard</name>
    <message>
        <source>Sent down by the county</source>
        <translation>县里下发</translation>
    </message>
    <message>
        <source>{sentence} (file {number} of {day})</source>
        <translation>{sentence}（第{number}号文件，{day}）</translation>
    </message>
</context>
<context>
    <name>SettingDialog</name>
    <message>
        <source>Holds</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Left empty: it has always held.</source>
        <translation>不填就是一直如此。</translation>
    </message>
    <message>
        <source>Settled: {0}</source>
        <translation>已定：{0}</translation>
    </message>
    <message>
        <source>The paper with its number, or who told you and when.</source>
        <translation>文件及文号，或者谁在什么时候答复的。</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据（谁说的）</translation>
    </message>
</context>
<context>
    <name>SettingsPage</name>
    <message>
        <source>A photo taken with a telephone is 2 to 8 MB. Larger files make bundles and backups slow.</source>
        <translation>手机照片一般 2 到 8 MB。文件越大，数据包和备份越慢。</translation>
    </message>
    <message>
        <source>About</source>
        <translation>关于</translation>
    </message>
    <message>
        <source>After so long without a key or the mouse, when the laptop has slept (lid closed), and with Ctrl+L. What was being typed is kept.</source>
        <translation>这么久没有按键也没动鼠标就锁上；合上盖子睡眠后、按 Ctrl+L 也锁。正在填的内容会留着。</translation>
    </message>
    <message>
        <source>Change the password if somebody else may know it. The records stay as they are.</source>
        <translation>密码可能被别人知道时请修改。修改密码不影响任何记录。</translation>
    </message>
    <message>
        <source>Change the password…</source>
        <translation>修改密码…</translation>
    </message>
    <message>
        <source>Choices of the lists</source>
        <translation>选项表</translation>
    </message>
    <message>
        <source>Dark</source>
        <translation>深色</translation>
    </message>
    <message>
        <source>Display</source>
        <translation>显示</translation>
    </message>
    <message>
        <source>Edit the lists…</source>
        <translation>编辑选项表…</translation>
    </message>
    <message>
        <source>Edit the phrases…</source>
        <translation>编辑常用语…</translation>
    </message>
    <message>
        <source>Free software under the Apache License 2.0. Type: Noto Sans SC and Noto Serif SC (SIL OFL), Hanazono. Icons: Lucide (ISC). Windows: Qt for Python (LGPL). The whole list is in the file licences.md of the program.</source>
        <translation>自由软件，Apache License 2.0 许可。字体：Noto Sans SC、Noto Serif SC（SIL OFL）、花园明朝。图标：Lucide（ISC）。界面：Qt for Python（LGPL）。完整清单见程序的 licences.md 文件。</translation>
    </message>
    <message>
        <source>High contrast</source>
        <translation>高对比度</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light</source>
        <translation>浅色</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Lists show 赵** instead of the whole name. In a person&apos;s own bag the name stays whole.</source>
        <translation>名单中只显示“赵**”，个人档案袋内仍显示全名。</translation>
    </message>
    <message>
        <source>Lists show 赵** instead of the whole name. On the page In two villages F8 shows one in full for a minute.</source>
        <translation>名单中只显示“赵**”。在“同一人两村”页按 F8，可以看一个人的全名一分钟。</translation>
    </message>
    <message>
        <source>Lock after</source>
        <translation>自动锁定</translation>
    </message>
    <message>
        <source>Mask names in lists</source>
        <translation>名单中遮住姓名</translation>
    </message>
    <message>
        <source>New recovery phrase…</source>
        <translation>更换恢复短语…</translation>
    </message>
    <message>
        <source>Password and recovery phrase</source>
        <translation>密码与恢复短语</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Phrase book</source>
        <translation>常用语</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Text size</source>
        <translation>字号</translation>
    </message>
    <message>
        <source>The largest file</source>
        <translation>单个文件最大</translation>
    </message>
    <message>
        <source>The new recovery phrase is valid. Seal the envelope and lock it away.</source>
        <translation>新的恢复短语已生效。请密封信封并锁存。</translation>
    </message>
    <message>
        <source>The password is changed. The old one opens nothing any more.</source>
        <translation>密码已修改，旧密码作废。</translation>
    </message>
    <message>
        <source>Ways of publicity, its categories, materials with their units, checklists: add what is missing, hide what is not used here. The county adds to them too.</source>
        <translation>宣传方式、六进三进等分类、宣传品和单位、清单名称：缺的可以添加，本村不用的可以停用。县里也会下发选项。</translation>
    </message>
    <message>
        <source>Words that you often need in visits and tests. F4 in a field shows them; type initials to choose.</source>
        <translation>走访、检测里经常要写的话。在栏目里按 F4 打开，打拼音首字母选用。</translation>
    </message>
    <message>
        <source>Yidai {0}</source>
        <translation>一人一袋 {0}</translation>
    </message>
    <message>
        <source>{0} min</source>
        <translation>{0} 分钟</translation>
    </message>
</context>
<context>
    <name>SettledCard</name>
    <message>
        <source>Enter changes</source>
        <translation>Enter 更改</translation>
    </message>
    <message>
        <source>From</source>
        <translation>起</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Two laptops say different things: {0}. Until you choose, all is asked for that either asks for. Ctrl+Shift+K shows both.</source>
        <translation>两台电脑填得不一样：{0}。没有选定之前，哪边要求做的都提醒。按 Ctrl+Shift+K 看两边填的。</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据（谁说的）</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
</context>
<context>
    <name>ShowPhraseStep</name>
    <message>
        <source>I have it on paper</source>
        <translation>已写在纸上</translation>
    </message>
    <message>
        <source>It opens the records if the password is forgotten or the laptop is lost. It is shown only now. Write it down or print it, put it in an envelope, seal it, lock it away.</source>
        <translation>忘记密码或电脑遗失时，凭它可以打开档案。只在此时显示一次。请抄写或打印，装入信封密封，锁存。</translation>
    </message>
    <message>
        <source>Print for the sealed envelope…</source>
        <translation>打印后装入密封信封…</translation>
    </message>
    <message>
        <source>The recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
</context>
<context>
    <name>Side</name>
    <message>
        <source>End practice  Ctrl+L</source>
        <translation>结束练习  Ctrl+L</translation>
    </message>
    <message>
        <source>Lock  Ctrl+L</source>
        <translation>锁定  Ctrl+L</translation>
    </message>
</context>
<context>
    <name>SisterCard</name>
    <message>
        <source>Bundle {number} of laptop {tag} is taken in: {new} new {new:entry|entries}.</source>
        <translation>电脑{tag}的第{number}包已收下：新记录{new}。</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {tag}: {new} {new:entry that is|entries that are} new here.</source>
        <translation>电脑{tag}的第{number}包：这里没有的记录{new}条。</translation>
    </message>
    <message>
        <source>From the county, for this village: {new} {new:entry that is|entries that are} new here.</source>
        <translation>县里给本村的：这里没有的记录{new}条。</translation>
    </message>
    <message>
        <source>In {0} {0:record|records} two values now stand side by side: choose.</source>
        <translation>{0}条记录有两个值并存，请选定。</translation>
    </message>
    <message>
        <source>In {0} {0:record|records} two values will stand side by side.</source>
        <translation>接收后有{0}条记录会有两个不同的值，要请您选定。</translation>
    </message>
    <message>
        <source>It makes or changes: {0}.</source>
        <translation>会新增或改动：{0}。</translation>
    </message>
    <message>
        <source>Left out, because other entries of it are here: {0}.</source>
        <translation>没有收（这里有它另一种记录）：{0}。</translation>
    </message>
    <message>
        <source>Made or changed: {0}.</source>
        <translation>新增或改动了：{0}。</translation>
    </message>
    <message>
        <source>Not now</source>
        <translation>以后再说</translation>
    </message>
    <message>
        <source>Other laptops, and bundles that come on a stick</source>
        <translation>本村其他电脑，以及U盘送来的数据包</translation>
    </message>
    <message>
        <source>Take in a bundle…</source>
        <translation>收下数据包…</translation>
    </message>
    <message>
        <source>Take it in</source>
        <translation>接收</translation>
    </message>
    <message>
        <source>The county&apos;s file names no other laptop of this village.</source>
        <translation>县里的文件没有列出本村其他电脑。</translation>
    </message>
    <message>
        <source>This village also keeps records on {0}. Give each other a bundle now and then.</source>
        <translation>本村还有电脑{0}在登记。请不时互相交换数据包。</translation>
    </message>
    <message>
        <source>What the county entered for this village is here: {new} new {new:entry|entries}.</source>
        <translation>县里为本村登记的内容已收下：新记录{new}。</translation>
    </message>
    <message>
        <source>What the county held of this village is here: {new} new {new:entry|entries}.</source>
        <translation>县里保存的本村记录已收下：新记录{new}。</translation>
    </message>
    <message>
        <source>What the county held of this village: {new} {new:entry that is|entries that are} new here.</source>
        <translation>县里保存的本村记录：这里没有的记录{new}条。</translation>
    </message>
    <message>
        <source>Write for the other laptop</source>
        <translation>写给本村另一台电脑</translation>
    </message>
    <message>
        <source>{0} of them were removed on one laptop and written to on another: they stay until you choose (Ctrl+Shift+K).</source>
        <translation>其中 {0} 条在一台电脑上删除了，在另一台上又录入过：您选定之前都保留（Ctrl+Shift+K）。</translation>
    </message>
    <message>
        <source>{0} {0:photo or scan is|photos and scans are} still missing. Write a bundle for the other laptop: it asks for {0:it|them}, and the next one from there carries {0:it|them}.</source>
        <translation>还缺 {0} 张照片和扫描件。请给另一台电脑写一个数据包：里面会向它要，它下一个数据包就带来。</translation>
    </message>
</context>
<context>
    <name>SmallDialog</name>
    <message>
        <source>* must be filled in</source>
        <translation>带 * 的要填写</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <source>What you typed is not saved: Ctrl+S saves it, Esc again leaves it.</source>
        <translation>刚才填的还没有保存：按 Ctrl+S 保存，再按一次 Esc 就不要了。</translation>
    </message>
</context>
<context>
    <name>SourceBar</name>
    <message>
        <source>Bundles (*.yidai);;All files (*)</source>
        <translation>数据包 (*.yidai);;所有文件 (*)</translation>
    </message>
    <message>
        <source>From a folder…  Ctrl+O</source>
        <translation>从文件夹收…  Ctrl+O</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in: it appears here by itself.</source>
        <translation>没有插U盘。插上后会自动出现在这里。</translation>
    </message>
    <message>
        <source>One bundle…</source>
        <translation>收一个包…</translation>
    </message>
    <message>
        <source>Take in from this stick</source>
        <translation>从这个U盘收</translation>
    </message>
    <message>
        <source>Take in from {0}</source>
        <translation>从{0}收</translation>
    </message>
    <message>
        <source>The folder or stick with the bundles</source>
        <translation>放着数据包的文件夹或U盘</translation>
    </message>
    <message>
        <source>Which bundle?</source>
        <translation>收下哪个数据包？</translation>
    </message>
    <message>
        <source>or drop files and folders here</source>
        <translation>也可以把文件、文件夹拖到这里</translation>
    </message>
    <message>
        <source>{0} {0:bundle|bundles}</source>
        <translation>{0}个包</translation>
    </message>
</context>
<context>
    <name>SplitDialog</name>
    <message>
        <source>A new village is split off {0}</source>
        <translation>从{0}分出一个新村</translation>
    </message>
    <message>
        <source>A village is split</source>
        <translation>分村</translation>
    </message>
    <message>
        <source>Code of the new village</source>
        <translation>新村的代码</translation>
    </message>
    <message>
        <source>Files of the county (*.yidai-county)</source>
        <translation>县级文件 (*.yidai-county)</translation>
    </message>
    <message>
        <source>Its name</source>
        <translation>新村的名称</translation>
    </message>
    <message>
        <source>Make the next file  Ctrl+S</source>
        <translation>做下一个文件  Ctrl+S</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在做文件</translation>
    </message>
    <message>
        <source>The file by which the old village addresses its bags</source>
        <translation>给原村的文件：凭它把档案写给新村</translation>
    </message>
    <message>
        <source>The file with which the new village joins</source>
        <translation>给新村登记用的文件</translation>
    </message>
    <message>
        <source>The old village keeps its code and its ledgers; if its name changes too, Ctrl+G renames it. Each bag counts once: there until the day, in the new village from then on.</source>
        <translation>原村的代码和台账不变；名称也要改的，用 Ctrl+G。每份档案只统计一次：转出那天以前算原村，从那天起算新村。</translation>
    </message>
    <message>
        <source>{file} is for one laptop of {new}. Read these twelve digits by telephone: {digits}. Once its first bundle is taken in, come back here.</source>
        <translation>{file} 给{new}的一台电脑用。请打电话念这十二位数字：{digits}。收下它的第一包以后，再回到这里。</translation>
    </message>
    <message>
        <source>{file} is for {old}, which hands its bags over to {new} with it.</source>
        <translation>{file} 交给{old}，凭它把档案转给{new}。</translation>
    </message>
</context>
<context>
    <name>StackDialog</name>
    <message>
        <source>   Ctrl+V from a spreadsheet</source>
        <translation>   Ctrl+V 从表格粘贴</translation>
    </message>
    <message>
        <source>   F3 words of last time</source>
        <translation>   F3 同上次的话</translation>
    </message>
    <message>
        <source>   F4 phrases</source>
        <translation>   F4 常用语</translation>
    </message>
    <message>
        <source>If you visit somebody anyway, record it with Ctrl+N.</source>
        <translation>如仍走访了某人，用 Ctrl+N 登记。</translation>
    </message>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>No line is chosen yet: type into one, or press Space on it.</source>
        <translation>还没有选中任何一行：在行里输入，或在该行按空格。</translation>
    </message>
    <message>
        <source>Nobody is due now</source>
        <translation>现在没有到期的人</translation>
    </message>
    <message>
        <source>Not recorded: {0}. Each line says why.</source>
        <translation>没有登记的：{0} 行，每行写明了原因。</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Record the chosen lines  Ctrl+S</source>
        <translation>登记选中的各行  Ctrl+S</translation>
    </message>
    <message>
        <source>Several tests at once</source>
        <translation>成批登记检测</translation>
    </message>
    <message>
        <source>Several visits at once</source>
        <translation>成批登记走访</translation>
    </message>
    <message>
        <source>Tests recorded: {0}</source>
        <translation>已登记检测 {0} 条</translation>
    </message>
    <message>
        <source>Type to fill a cell   Enter next cell   Space choose the line as it is   Ctrl+D as above</source>
        <translation>直接输入   Enter 下一格   空格 按现样登记此行   Ctrl+D 同上一行</translation>
    </message>
    <message>
        <source>Visits recorded: {0}</source>
        <translation>已登记走访 {0} 条</translation>
    </message>
    <message>
        <source>Why is it changed after the closing? It shows as amended.</source>
        <translation>结账后为什么改？改动会标明“报结后更正”。</translation>
    </message>
    <message>
        <source>Working out who is due</source>
        <translation>正在算该给谁登记</translation>
    </message>
    <message>
        <source>chosen {0}   to correct {1}   recorded {2}</source>
        <translation>选中 {0}   待更正 {1}   已登记 {2}</translation>
    </message>
</context>
<context>
    <name>StepsCard</name>
    <message>
        <source>Join the county with its file</source>
        <translation>用县里的文件登记</translation>
    </message>
    <message>
        <source>The yearly drill: put a backup back on another machine</source>
        <translation>每年一次演练：在另一台电脑上恢复备份</translation>
    </message>
    <message>
        <source>To do for the safety of the records</source>
        <translation>为档案安全还要办的事</translation>
    </message>
    <message>
        <source>Try a test bundle before the first sending</source>
        <translation>头次报送前先打开一个测试包</translation>
    </message>
    <message>
        <source>Write down the designation document</source>
        <translation>登记指定文件</translation>
    </message>
    <message>
        <source>Write the recovery phrase on paper and confirm it</source>
        <translation>抄下恢复短语并核对</translation>
    </message>
</context>
<context>
    <name>StickChoice</name>
    <message>
        <source>Another place…</source>
        <translation>其他位置…</translation>
    </message>
    <message>
        <source>Keep an encrypted backup on the stick too</source>
        <translation>同时在U盘留一份加密备份</translation>
    </message>
    <message>
        <source>No stick is plugged in. Plug one in: it appears here by itself.</source>
        <translation>没有插U盘。插上后会自动出现在这里。</translation>
    </message>
    <message>
        <source>Where is the bundle to be written?</source>
        <translation>数据包写到哪里？</translation>
    </message>
    <message>
        <source>on this laptop, not a stick</source>
        <translation>在本机上，不是U盘</translation>
    </message>
    <message>
        <source>write-protected</source>
        <translation>写保护</translation>
    </message>
    <message>
        <source>{0} free</source>
        <translation>可用 {0}</translation>
    </message>
</context>
<context>
    <name>SupportCard</name>
    <message>
        <source>A support file tells the county desk how this program and its records stand, without anything about a person. You see all of it before it is saved.</source>
        <translation>求助文件告诉县里程序和档案库的情况，不含任何人的信息；保存之前您会看到全部内容。</translation>
    </message>
    <message>
        <source>A support file tells whoever looks after the program how it and the store stand, without anything about a person. You see all of it before it is saved.</source>
        <translation>求助文件告诉管程序的人这个程序和库的情况，不含任何人的信息；保存之前您会看到全部内容。</translation>
    </message>
    <message>
        <source>Gathering the support file</source>
        <translation>正在整理求助文件</translation>
    </message>
    <message>
        <source>Support file…</source>
        <translation>求助文件…</translation>
    </message>
    <message>
        <source>When something is wrong</source>
        <translation>出了问题时</translation>
    </message>
</context>
<context>
    <name>SupportDialog</name>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Read it before you hand it on: versions, sizes, how many records there are, and the program&apos;s latest errors. It contains nobody&apos;s name, number or text.</source>
        <translation>交出去之前请先看一遍：里面只有版本、大小、条数和程序最近的错误，没有任何人的姓名、号码和文字。</translation>
    </message>
    <message>
        <source>Save as…  Ctrl+S</source>
        <translation>另存为…  Ctrl+S</translation>
    </message>
    <message>
        <source>Support file</source>
        <translation>求助文件</translation>
    </message>
    <message>
        <source>Text (*.txt)</source>
        <translation>文本 (*.txt)</translation>
    </message>
    <message>
        <source>The support file is saved. Hand it to the county desk.</source>
        <translation>求助文件已保存，请交给县里。</translation>
    </message>
    <message>
        <source>This is what would be saved</source>
        <translation>将要保存的全部内容</translation>
    </message>
</context>
<context>
    <name>SuspensionDialog</name>
    <message>
        <source>Suspended days ({0})</source>
        <translation>中止天数（{0}）</translation>
    </message>
    <message>
        <source>Suspended days until today ({0})</source>
        <translation>截至今天中止天数（{0}）</translation>
    </message>
    <message>
        <source>Whether they move the end of the term</source>
        <translation>届满日是否顺延</translation>
    </message>
    <message>
        <source>no, as the county said</source>
        <translation>不顺延（县里答复）</translation>
    </message>
    <message>
        <source>the law does not say, and no answer of the county stands in the settings</source>
        <translation>法律没有写明，“设置”里也还没有县里的答复</translation>
    </message>
    <message>
        <source>yes, as the county said</source>
        <translation>顺延（县里答复）</translation>
    </message>
</context>
<context>
    <name>TakeAnswers</name>
    <message>
        <source>Receipt {number} is taken in. The county sent back {rejected} {rejected:record|records}.</source>
        <translation>已导入回执 {number}，县里退回 {rejected} 条。</translation>
    </message>
    <message>
        <source>Receipt {number} is taken in. {asked} {asked:photo or scan did not arrive: it goes|photos and scans did not arrive: they go} along next time.</source>
        <translation>第 {number} 号回执已收下。有 {asked} 份照片、扫描件县里没收到：下次报送时再带上。</translation>
    </message>
    <message>
        <source>Receipt {number} is taken in: the county has everything up to there.</source>
        <translation>已导入回执 {number}：到此为止县里全部收到。</translation>
    </message>
    <message>
        <source>Receipt {number} was taken in before. Nothing has changed.</source>
        <translation>回执 {number} 以前已导入，没有变化。</translation>
    </message>
    <message>
        <source>Receipts (*.yidai-receipt);;All files (*)</source>
        <translation>回执 (*.yidai-receipt);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Taking in the receipt</source>
        <translation>正在导入回执</translation>
    </message>
    <message>
        <source>The code fits: the county has {0} and all before it.</source>
        <translation>回执码正确：{0}和以前的县里都已收到。</translation>
    </message>
    <message>
        <source>The county has restored an older state. What it lacks is sent once more.</source>
        <translation>县里恢复过较早的数据，缺的部分下次会重新报送。</translation>
    </message>
    <message>
        <source>Which receipt?</source>
        <translation>选择哪个回执？</translation>
    </message>
</context>
<context>
    <name>TakeInPage</name>
    <message>
        <source>Bundle</source>
        <translation>包</translation>
    </message>
    <message>
        <source>Every bundle is verified whole before one record changes. What is not right is left out, with the reason, and waits in quarantine; it holds up no other.</source>
        <translation>每个包先整个核对，没核对完一条记录也不改。不对的不收，写明原因放进隔离，不影响别的包。</translation>
    </message>
    <message>
        <source>From where</source>
        <translation>从哪里收</translation>
    </message>
    <message>
        <source>In quarantine: {0}</source>
        <translation>隔离中：{0}</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>New</source>
        <translation>新增</translation>
    </message>
    <message>
        <source>No laptop waits for a receipt.</source>
        <translation>没有等待回执的电脑。</translation>
    </message>
    <message>
        <source>Receipts and codes</source>
        <translation>回执和电话码</translation>
    </message>
    <message>
        <source>Save the report</source>
        <translation>保存收取报告</translation>
    </message>
    <message>
        <source>Save the report…  Ctrl+S</source>
        <translation>保存报告…  Ctrl+S</translation>
    </message>
    <message>
        <source>Saved as {0}</source>
        <translation>已保存为 {0}</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>Taken in: {0} of {1} {1:bundle|bundles}.</source>
        <translation>{1}个包，收了{0}个。</translation>
    </message>
    <message>
        <source>Telephone code</source>
        <translation>电话码</translation>
    </message>
    <message>
        <source>Telephone code: {0}</source>
        <translation>电话码：{0}</translation>
    </message>
    <message>
        <source>There was no bundle.</source>
        <translation>没有找到数据包。</translation>
    </message>
    <message>
        <source>Verdict</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Verifying and taking in</source>
        <translation>正在核对、收取</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>What became of each</source>
        <translation>每包的结果</translation>
    </message>
    <message>
        <source>Where are the receipts to be written?</source>
        <translation>回执写到哪里？</translation>
    </message>
    <message>
        <source>Why, and what else</source>
        <translation>原因和说明</translation>
    </message>
    <message>
        <source>Write receipts…  Ctrl+R</source>
        <translation>写回执…  Ctrl+R</translation>
    </message>
    <message>
        <source>Writing receipts</source>
        <translation>正在写回执</translation>
    </message>
    <message>
        <source>stopped: the rest was left alone</source>
        <translation>已停：其余的没动</translation>
    </message>
    <message>
        <source>{0} {0:receipt is|receipts are} written, in a folder for each township.</source>
        <translation>写了{0}份回执，按乡镇分文件夹。</translation>
    </message>
</context>
<context>
    <name>TakeManyDialog</name>
    <message>
        <source>Bags on the stick</source>
        <translation>U盘里的档案</translation>
    </message>
    <message>
        <source>Call the village they come from: both compare the twelve digits once, for all bags that came together. What cannot come in is left, and says why; take it in alone afterwards.</source>
        <translation>给转出的村打电话：一起转来的档案，双方只核对一次12位数字。收不进来的先留着，并写明原因，过后单独接收。</translation>
    </message>
    <message>
        <source>File number there</source>
        <translation>那个村的编号</translation>
    </message>
    <message>
        <source>From {0}: {1} {1:bag|bags} here, {2} of them taken in before, {3} {3:has|have} not come.</source>
        <translation>来自{0}：这里有{1}份，其中以前收过{2}份，还有{3}份没有到。</translation>
    </message>
    <message>
        <source>Looking at the bags</source>
        <translation>正在查看档案</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Nothing is chosen yet.</source>
        <translation>还没有选择。</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盘或文件夹</translation>
    </message>
    <message>
        <source>Stick or folder…</source>
        <translation>U盘或文件夹…</translation>
    </message>
    <message>
        <source>Take in several bags</source>
        <translation>接收多份档案</translation>
    </message>
    <message>
        <source>Take them in  Ctrl+S</source>
        <translation>接收  Ctrl+S</translation>
    </message>
    <message>
        <source>Taken in: {0}. Left: {1}.</source>
        <translation>已收下{0}份，留下{1}份。</translation>
    </message>
    <message>
        <source>Taking the bags in</source>
        <translation>正在接收档案</translation>
    </message>
    <message>
        <source>The twelve digits read out by that village</source>
        <translation>那个村念的12位数字</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>can come in</source>
        <translation>可以接收</translation>
    </message>
    <message>
        <source>not on this stick</source>
        <translation>不在这个U盘里</translation>
    </message>
    <message>
        <source>somebody here may be the same: take it in alone</source>
        <translation>本村可能已有此人：请单独接收</translation>
    </message>
    <message>
        <source>taken in: {0}</source>
        <translation>已收下：{0}</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>本村已有</translation>
    </message>
</context>
<context>
    <name>TalkSheet</name>
    <message>
        <source>By</source>
        <translation>谈话人</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Enter opens  ·  H history  ·  Esc goes back</source>
        <translation>Enter 打开  ·  H 历史  ·  Esc 返回</translation>
    </message>
    <message>
        <source>No talk is recorded yet</source>
        <translation>还没有谈话记录</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Record a talk  Ctrl+N</source>
        <translation>记录谈话  Ctrl+N</translation>
    </message>
    <message>
        <source>Talks ({0})</source>
        <translation>谈话记录（{0}）</translation>
    </message>
    <message>
        <source>What was said</source>
        <translation>谈话内容</translation>
    </message>
</context>
<context>
    <name>TermCard</name>
    <message>
        <source>End {0} or {1}: suspended for {2} {2:day|days}, ask the county which holds.</source>
        <translation>届满日 {0} 或 {1}：中止了 {2} 天，请问县里以哪天为准。</translation>
    </message>
    <message>
        <source>No placement is recorded: visits are due from the day of file.</source>
        <translation>未登记执行措施：从建档之日起计算走访。</translation>
    </message>
    <message>
        <source>Not yet reported in. The day on which the decision was received is missing.</source>
        <translation>尚未报到，缺少收到决定书的日期。</translation>
    </message>
    <message>
        <source>Not yet reported in: was to report by {0} ({1}).</source>
        <translation>尚未报到：应于 {0} 前报到（{1}）。</translation>
    </message>
    <message>
        <source>Record the placement  M</source>
        <translation>登记执行措施  M</translation>
    </message>
    <message>
        <source>Term and how it is kept</source>
        <translation>期限与履行</translation>
    </message>
    <message>
        <source>Term {0} to {1}</source>
        <translation>期限 {0} 至 {1}</translation>
    </message>
    <message>
        <source>Term {0} to {1} or {2}?</source>
        <translation>期限 {0} 至 {1} 或 {2}？</translation>
    </message>
    <message>
        <source>The paper says {0}, the law makes {1}: the paper holds.</source>
        <translation>文书载明 {0}，按法律推算为 {1}：以文书为准。</translation>
    </message>
    <message>
        <source>The placement  M</source>
        <translation>执行措施  M</translation>
    </message>
    <message>
        <source>To report in by {0} ({1}).</source>
        <translation>应于 {0} 前报到（{1}）。</translation>
    </message>
    <message>
        <source>{0}: {1} {1:month|months} from reporting in</source>
        <translation>{0}：自报到之日起 {1} 个月</translation>
    </message>
</context>
<context>
    <name>Thumbnails</name>
    <message>
        <source>Drawing small pictures</source>
        <translation>正在生成缩略图</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>各页</translation>
    </message>
</context>
<context>
    <name>Timeline</name>
    <message>
        <source>Missed</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>变更执行地</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Term from {0} to {1}, {2} {2:visit or test|visits and tests} done, {3} missed</source>
        <translation>期限 {0} 至 {1}，走访检测已做 {2} 次，缺 {3} 次</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Today, month {0}</source>
        <translation>今天 · 第{0}个月</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>end {0} or {1}?</source>
        <translation>{0} 或 {1} 届满？</translation>
    </message>
    <message>
        <source>or to {0}</source>
        <translation>或到 {0}</translation>
    </message>
    <message>
        <source>place changed {0} {0:time|times}</source>
        <translation>变更执行地 {0} 次</translation>
    </message>
    <message>
        <source>suspended for {0} {0:day|days}</source>
        <translation>中止 {0} 天</translation>
    </message>
    <message>
        <source>{0} begun</source>
        <translation>{0} 起</translation>
    </message>
    <message>
        <source>{0} end</source>
        <translation>{0} 届满</translation>
    </message>
</context>
<context>
    <name>TodayCard</name>
    <message>
        <source>A ledger that was never kept is not asked for; a rule that no paper names is off. Number of days: 0 never asks.</source>
        <translation>从没记过的台账不提醒；没有文件规定的规矩默认关着。按天数的，填0就是不提醒。</translation>
    </message>
    <message>
        <source>What Today asks the ledgers for</source>
        <translation>今日提醒哪些台账</translation>
    </message>
</context>
<context>
    <name>TodayPage</name>
    <message>
        <source>A question to find out, never a finding.</source>
        <translation>只是提醒去了解，不是结论。</translation>
    </message>
    <message>
        <source>Coming next</source>
        <translation>接下来</translation>
    </message>
    <message>
        <source>Days of law</source>
        <translation>法定日期</translation>
    </message>
    <message>
        <source>Its ledgers, as they are expected to be kept.</source>
        <translation>本村各本台账该按时做的事。</translation>
    </message>
    <message>
        <source>No visit, test or day of law is due today or this week.</source>
        <translation>今天和本周没有到期的走访、检测和法定日期。</translation>
    </message>
    <message>
        <source>No visit, test or day of law is due.</source>
        <translation>没有到期的走访、检测和法定日期。</translation>
    </message>
    <message>
        <source>Not seen</source>
        <translation>未见</translation>
    </message>
    <message>
        <source>Nothing is asked of them just now.</source>
        <translation>目前不要求走访检测。</translation>
    </message>
    <message>
        <source>Nothing matches what you chose.</source>
        <translation>没有符合所选条件的事项。</translation>
    </message>
    <message>
        <source>Once people are in the records, their visits and tests appear here by themselves.</source>
        <translation>人员建档后，应走访、应检测的会自动列在这里。</translation>
    </message>
    <message>
        <source>Overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>Paused</source>
        <translation>暂停</translation>
    </message>
    <message>
        <source>Take in the village&apos;s ledgers</source>
        <translation>导入本村台账</translation>
    </message>
    <message>
        <source>The program reminds, it decides nothing.</source>
        <translation>程序只提醒，不作决定</translation>
    </message>
    <message>
        <source>The village&apos;s own rhythm</source>
        <translation>村里日常工作</translation>
    </message>
    <message>
        <source>They do not go away; entered late they count and show as late.</source>
        <translation>不会消失，补录以后照样算数，标明迟录</translation>
    </message>
    <message>
        <source>Today</source>
        <translation>今日</translation>
    </message>
    <message>
        <source>Today and this week</source>
        <translation>今天到本周</translation>
    </message>
    <message>
        <source>What comes next stands below.</source>
        <translation>接下来的事项列在下面。</translation>
    </message>
    <message>
        <source>↑ ↓ choose    Enter record it    G all in one grid    W why?    C calendar    P plans    Ctrl+P on paper</source>
        <translation>↑ ↓ 选择    Enter 登记    G 成批登记    W 为什么？    C 日历    P 方案    Ctrl+P 打印清单</translation>
    </message>
</context>
<context>
    <name>TransferInDialog</name>
    <message>
        <source>All bags of a stick…</source>
        <translation>U盘里的全部档案…</translation>
    </message>
    <message>
        <source>Choose the file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>From {0} ({1}), transferred on {2}</source>
        <translation>来自{0}（{1}），{2} 转出</translation>
    </message>
    <message>
        <source>Somebody else with similar details</source>
        <translation>不是同一个人，只是信息相似</translation>
    </message>
    <message>
        <source>That village follows another plan: later windows are counted by ours</source>
        <translation>转出村用的方案不同：以后按本村的方案算</translation>
    </message>
    <message>
        <source>The same as {0}</source>
        <translation>就是 {0} 这个人</translation>
    </message>
    <message>
        <source>The term ends on {0}, as there</source>
        <translation>期限届满日 {0}，与转出村一致</translation>
    </message>
    <message>
        <source>This file was taken in before: {0}</source>
        <translation>这个文件以前已经接收：{0}</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>转出档案</translation>
    </message>
    <message>
        <source>Transfers (*.yidai-transfer)</source>
        <translation>转出档案 (*.yidai-transfer)</translation>
    </message>
    <message>
        <source>Visits {0}, tests {1}, attachments {2}, other records {3}</source>
        <translation>走访 {0}，检测 {1}，附件 {2}，其他记录 {3}</translation>
    </message>
    <message>
        <source>Windows missed there: {0}; they stay missed here</source>
        <translation>在转出村缺的期数：{0}，到本村仍算缺</translation>
    </message>
    <message>
        <source>{0}   ID {1}</source>
        <translation>{0}   证件 {1}</translation>
    </message>
</context>
<context>
    <name>TransferOutDialog</name>
    <message>
        <source>Written for {0}. Read these twelve digits out to that village by telephone: {1}</source>
        <translation>已写好，交给{0}。请打电话把这12位数字念给那个村：{1}</translation>
    </message>
</context>
<context>
    <name>TrashPage</name>
    <message>
        <source>By</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Erase for good…  Delete</source>
        <translation>彻底清除…  Delete</translation>
    </message>
    <message>
        <source>Files that were removed stay here until somebody takes them back or erases them.</source>
        <translation>移除的档案放在这里，直到有人取回或彻底清除。</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>组</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Removed on</source>
        <translation>移除日期</translation>
    </message>
    <message>
        <source>Take out  Enter</source>
        <translation>取回  Enter</translation>
    </message>
    <message>
        <source>The trash is empty</source>
        <translation>回收站是空的</translation>
    </message>
    <message>
        <source>Trash</source>
        <translation>回收站</translation>
    </message>
    <message>
        <source>What is here is in no list any more, but keeps all its contents.</source>
        <translation>放在这里的档案不在任何名单里，内容都还在。</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>{0} ({1} {1:file|files})</source>
        <translation>{0}（{1}份）</translation>
    </message>
    <message>
        <source>{0} is in the list again</source>
        <translation>{0} 已回到名单</translation>
    </message>
    <message>
        <source>{name} was removed on {removed} and stays: laptop {tag} ({who}) wrote to the file on {written} without knowing of it. Ctrl+Shift+K, then Delete, removes it after all.</source>
        <translation>{name} 于 {removed} 被删除，但还保留着：电脑 {tag}（{who}）不知道，于 {written} 在档案上录入过。按 Ctrl+Shift+K 再按 Delete 就还是删除。</translation>
    </message>
</context>
<context>
    <name>TwinsDialog</name>
    <message>
        <source>Leave  Esc</source>
        <translation>离开  Esc</translation>
    </message>
    <message>
        <source>Merge two files</source>
        <translation>合并两份档案</translation>
    </message>
    <message>
        <source>Name, pinyin initials, last digits of ID number or telephone</source>
        <translation>姓名、拼音首字母、证件号或电话后几位</translation>
    </message>
    <message>
        <source>Newer file: shown under the other</source>
        <translation>较新的档案：并到另一份下面显示</translation>
    </message>
    <message>
        <source>No file looks like this one</source>
        <translation>没有跟这份相像的档案</translation>
    </message>
    <message>
        <source>No other file fits</source>
        <translation>没有符合的其他档案</translation>
    </message>
    <message>
        <source>None has the same number, or the same name and birthday. Type whose other file it is.</source>
        <translation>没有身份证号相同、或姓名和生日都相同的档案。请输入另一份档案上的姓名。</translation>
    </message>
    <message>
        <source>Nothing is rewritten: the bag then shows the records of both. Ctrl+Z, or the bag itself, parts them again. What differs is marked.</source>
        <translation>什么也不会改写：合并后档案袋里显示两份的记录。按 Ctrl+Z 或在档案袋里可以再分开。不一样的地方有标记。</translation>
    </message>
    <message>
        <source>Older file: this one stays</source>
        <translation>较早的档案：保留这一份</translation>
    </message>
    <message>
        <source>The other file</source>
        <translation>另一份档案</translation>
    </message>
    <message>
        <source>The two files of {0} are one now</source>
        <translation>{0} 的两份档案已合并</translation>
    </message>
    <message>
        <source>They are one person: merge  Ctrl+Enter</source>
        <translation>是同一个人，合并  Ctrl+Enter</translation>
    </message>
    <message>
        <source>Try a part of the name, or fewer letters.</source>
        <translation>请只输入姓名的一部分，或少输几个字母。</translation>
    </message>
    <message>
        <source>Two files, one person</source>
        <translation>两份档案，一个人</translation>
    </message>
    <message>
        <source>Which other file is also about {0}? ↑↓ choose, Enter shows both side by side.</source>
        <translation>还有哪份档案也是 {0} 的？↑↓ 选，Enter 并排看。</translation>
    </message>
</context>
<context>
    <name>TwinsPage</name>
    <message>
        <source>, </source>
        <translation>、</translation>
    </message>
    <message>
        <source>Ask both villages  Ctrl+J</source>
        <translation>问两个村  Ctrl+J</translation>
    </message>
    <message>
        <source>Asked: {0}. It goes there with the next receipt.</source>
        <translation>已问：{0}。随下次回执传到村里。</translation>
    </message>
    <message>
        <source>Asking both villages</source>
        <translation>正在问两个村</translation>
    </message>
    <message>
        <source>Bags on their way</source>
        <translation>在路上的档案袋</translation>
    </message>
    <message>
        <source>Bags on their way (*.yidai-transfer);;All files (*)</source>
        <translation>移交的档案袋 (*.yidai-transfer);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Both villages were asked before.</source>
        <translation>两个村以前都问过了。</translation>
    </message>
    <message>
        <source>Checking and passing on</source>
        <translation>正在核对、转交</translation>
    </message>
    <message>
        <source>Comparing numbers</source>
        <translation>正在比对号码</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>File</source>
        <translation>档案号</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>From</source>
        <translation>从</translation>
    </message>
    <message>
        <source>From {0} for {1}: {2} {2:bag lies|bags lie} in the folder {3}. Twelve digits for all: {4}</source>
        <translation>{0}转往{1}：{2}份档案已写到文件夹 {3}。合用的十二位数字：{4}</translation>
    </message>
    <message>
        <source>In two villages</source>
        <translation>同一人两村</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>No bag has moved to another village.</source>
        <translation>没有转往别村的档案。</translation>
    </message>
    <message>
        <source>Nobody stands in the ledgers of two villages.</source>
        <translation>没有人在两个村都有档案。</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>On the list, but not on this stick: {0}</source>
        <translation>清单里有、这个U盘里没有：{0}</translation>
    </message>
    <message>
        <source>On which stick do the bags lie?</source>
        <translation>档案在哪个U盘里？</translation>
    </message>
    <message>
        <source>One bag…</source>
        <translation>只传一份…</translation>
    </message>
    <message>
        <source>Pass a stick of bags on…  Ctrl+T</source>
        <translation>转交U盘里的档案…  Ctrl+T</translation>
    </message>
    <message>
        <source>Show in full  F8</source>
        <translation>显示全部  F8</translation>
    </message>
    <message>
        <source>Shown in full for a minute; this is recorded.</source>
        <translation>显示一分钟；这次查看已记录。</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>The numbers are compared inside the encrypted store and leave it masked. Moved, counted twice, or mistyped: the villages find out.</source>
        <translation>号码只在加密库里比对，出来都是遮住的。是搬了家、重复登记还是填错了，由村里查清。</translation>
    </message>
    <message>
        <source>The same number in two villages</source>
        <translation>两个村有同一号码</translation>
    </message>
    <message>
        <source>To</source>
        <translation>到</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Where are they to be written? The same stick will do.</source>
        <translation>写到哪里？同一个U盘也可以。</translation>
    </message>
    <message>
        <source>Where is it to be written for the other village?</source>
        <translation>写到哪里交给那个村？</translation>
    </message>
    <message>
        <source>Where it is</source>
        <translation>在哪里</translation>
    </message>
    <message>
        <source>Which bag?</source>
        <translation>哪个档案袋？</translation>
    </message>
    <message>
        <source>arrived</source>
        <translation>已到</translation>
    </message>
    <message>
        <source>on its way, or not taken in yet</source>
        <translation>在路上，或还没收下</translation>
    </message>
    <message>
        <source>{0} → {1}: {2} of {3} {3:bag has|bags have} arrived.</source>
        <translation>{0} → {1}：{3}份档案，已到{2}份。</translation>
    </message>
    <message>
        <source>{file} lies there: from {there}, for {here} alone. Both compare these twelve digits by telephone: {digits}</source>
        <translation>{file} 已写好：从{there}来，只有{here}打得开。两村打电话核对这十二位数字：{digits}</translation>
    </message>
</context>
<context>
    <name>TypeBackStep</name>
    <message>
        <source>Character {0}</source>
        <translation>第 {0} 个字</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>It is on paper</source>
        <translation>填好了</translation>
    </message>
    <message>
        <source>Later: Today goes on asking</source>
        <translation>以后再办：“今日”会一直提醒</translation>
    </message>
    <message>
        <source>Now copy from the paper</source>
        <translation>请对照纸上填写</translation>
    </message>
    <message>
        <source>Pick these characters from what you wrote down or printed: type the pinyin, Enter takes the marked one.</source>
        <translation>照抄下来或打印的纸，把这几个字选出来：输入拼音，按 Enter 选中标出的字。</translation>
    </message>
    <message>
        <source>Show the phrase once more</source>
        <translation>再看一次短语</translation>
    </message>
</context>
<context>
    <name>TypePhraseStep</name>
    <message>
        <source>24 characters; spaces do not matter.</source>
        <translation>24 个字，有无空格均可。</translation>
    </message>
    <message>
        <source>Back to the password  Esc</source>
        <translation>返回输入密码  Esc</translation>
    </message>
    <message>
        <source>Go on</source>
        <translation>继续</translation>
    </message>
    <message>
        <source>Open the sealed envelope and type its 24 characters. Then choose a new password.</source>
        <translation>启封信封，输入其中的 24 个字，然后设置新密码。</translation>
    </message>
    <message>
        <source>Open with the recovery phrase</source>
        <translation>用恢复短语打开</translation>
    </message>
    <message>
        <source>Recovery phrase</source>
        <translation>恢复短语</translation>
    </message>
</context>
<context>
    <name>UnlockStep</name>
    <message>
        <source>Begin the records of a village…</source>
        <translation>建立本村档案…</translation>
    </message>
    <message>
        <source>Forgotten? Use the recovery phrase</source>
        <translation>忘记密码？用恢复短语</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Practice village  F8</source>
        <translation>练习村  F8</translation>
    </message>
    <message>
        <source>Records in another folder…</source>
        <translation>档案在别的文件夹…</translation>
    </message>
    <message>
        <source>Restore a backup…</source>
        <translation>恢复备份…</translation>
    </message>
    <message>
        <source>Unlock</source>
        <translation>打开</translation>
    </message>
    <message>
        <source>Unlock the records</source>
        <translation>打开档案</translation>
    </message>
    <message>
        <source>…or ask the county</source>
        <translation>……或请县里帮忙</translation>
    </message>
</context>
<context>
    <name>UnlockStoreStep</name>
    <message>
        <source>A store in another folder…</source>
        <translation>别的文件夹里的库…</translation>
    </message>
    <message>
        <source>Make the county&apos;s store…</source>
        <translation>建立县级库…</translation>
    </message>
    <message>
        <source>Unlock the county&apos;s store</source>
        <translation>打开县级库</translation>
    </message>
</context>
<context>
    <name>UpdateCard</name>
    <message>
        <source>A new version comes from the county on a stick. Plug it in, or choose the file: the signature is checked, the records are backed up, and the present version is kept.</source>
        <translation>新版本由县里放在U盘上带来。插上U盘，或选择文件：程序先核对是谁签名的，再备份档案，现在的版本也留着。</translation>
    </message>
    <message>
        <source>Back to version {0}</source>
        <translation>退回 {0} 版</translation>
    </message>
    <message>
        <source>Choose a file…</source>
        <translation>选择文件…</translation>
    </message>
    <message>
        <source>From the next start on it is {0}.</source>
        <translation>下次打开起用 {0} 版。</translation>
    </message>
    <message>
        <source>Go back and restore the backup</source>
        <translation>退回，并恢复备份</translation>
    </message>
    <message>
        <source>New versions (*.update);;All files (*)</source>
        <translation>程序更新 (*.update);;所有文件 (*)</translation>
    </message>
    <message>
        <source>New versions of the program</source>
        <translation>程序更新</translation>
    </message>
    <message>
        <source>Putting version {0} in place</source>
        <translation>正在更新到 {0} 版</translation>
    </message>
    <message>
        <source>Restore the backup {0} with it first.</source>
        <translation>请先用它恢复备份 {0}。</translation>
    </message>
    <message>
        <source>Save the package…</source>
        <translation>保存安装包…</translation>
    </message>
    <message>
        <source>Saving the package</source>
        <translation>正在保存安装包</translation>
    </message>
    <message>
        <source>Take version {0}</source>
        <translation>更新到 {0} 版</translation>
    </message>
    <message>
        <source>The package is saved: {0}. An administrator installs it.</source>
        <translation>安装包已存好：{0}。请管理员安装。</translation>
    </message>
    <message>
        <source>Version {0} is in place. Close the program and open it again. If something is wrong with it, &quot;Back to version {1}&quot; on the page Settings leads back.</source>
        <translation>{0} 版已经装好。请关闭程序，再打开。要是用着不对，在“设置”页按“退回 {1} 版”。</translation>
    </message>
    <message>
        <source>Version {0} is running.</source>
        <translation>现在用的是 {0} 版。</translation>
    </message>
    <message>
        <source>Version {0} is used again from the next start on.</source>
        <translation>下次打开起，又用 {0} 版。</translation>
    </message>
    <message>
        <source>Version {version} of {day} ({size}), signed by {signer}. The signature holds.</source>
        <translation>{version} 版（{day}，{size}），{signer}签名，签名核对无误。</translation>
    </message>
    <message>
        <source>Where is the package to be saved?</source>
        <translation>安装包存到哪里？</translation>
    </message>
    <message>
        <source>Which file?</source>
        <translation>选哪个文件？</translation>
    </message>
</context>
<context>
    <name>UsersCard</name>
    <message>
        <source>Add a user…</source>
        <translation>添加用户…</translation>
    </message>
    <message>
        <source>Bags</source>
        <translation>袋数</translation>
    </message>
    <message>
        <source>Change the role…</source>
        <translation>改角色…</translation>
    </message>
    <message>
        <source>Done. Have the name at the database server taken away today, too.</source>
        <translation>办好了。今天就请管服务器的人把他在数据库服务器上的用户名也删掉。</translation>
    </message>
    <message>
        <source>Done: a new data key holds. Older copies still open with the old password.</source>
        <translation>已停用，换了新的数据密钥。旧的拷贝用旧密码仍能打开。</translation>
    </message>
    <message>
        <source>Each clerk unlocks with a password of their own. All may do everything; the access log tells who looked at what.</source>
        <translation>每位工作人员用自己的密码打开。大家权限一样，查看记录写明谁看了什么。</translation>
    </message>
    <message>
        <source>Each user unlocks with a password of their own. A bag belongs to the user whose name stands in it as the person responsible; the leader sees all.</source>
        <translation>每个用户用自己的密码打开。袋里村级责任人写着谁的名字，这一袋就归谁管；组长看全部。</translation>
    </message>
    <message>
        <source>Encrypting the records anew</source>
        <translation>正在重新加密档案</translation>
    </message>
    <message>
        <source>Hand over the village…</source>
        <translation>换届交接…</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>New password…</source>
        <translation>设新密码…</translation>
    </message>
    <message>
        <source>Remove a user…</source>
        <translation>停用…</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Taking the password away</source>
        <translation>正在取消密码</translation>
    </message>
    <message>
        <source>Unlocked last</source>
        <translation>上次解锁</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Who works with these records</source>
        <translation>谁在用这些档案</translation>
    </message>
    <message>
        <source>no password</source>
        <translation>没有密码</translation>
    </message>
    <message>
        <source>{0} (you)</source>
        <translation>{0}（您）</translation>
    </message>
</context>
<context>
    <name>VillageBox</name>
    <message>
        <source>Find a village</source>
        <translation>找村</translation>
    </message>
    <message>
        <source>Find a village: name, pinyin initials, code, township    Ctrl+K</source>
        <translation>找村：村名、拼音首字母、代码、乡镇    Ctrl+K</translation>
    </message>
    <message>
        <source>No village found. Fewer letters find more.</source>
        <translation>没找到这个村。少打几个字试试。</translation>
    </message>
</context>
<context>
    <name>VillagesCard</name>
    <message>
        <source>Add a village…</source>
        <translation>添加一个村…</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>One vault can keep several villages: people, ledgers, funds, figures and settings stand apart. Choose here (Enter) which one the pages show.</source>
        <translation>这里可以同时管几个村：人员、台账、经费、统计和设置各归各村。在村名上按Enter，各页就显示这个村。</translation>
    </message>
    <message>
        <source>People</source>
        <translation>建档人数</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村名</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>村</translation>
    </message>
    <message>
        <source>worked on now</source>
        <translation>当前</translation>
    </message>
</context>
<context>
    <name>VillagesPage</name>
    <message>
        <source>A new village…  Ctrl+N</source>
        <translation>新的村…  Ctrl+N</translation>
    </message>
    <message>
        <source>Bundles</source>
        <translation>包数</translation>
    </message>
    <message>
        <source>Bundles (*.yidai)</source>
        <translation>数据包 (*.yidai)</translation>
    </message>
    <message>
        <source>Choose a laptop at the right first.</source>
        <translation>先在右边选一台电脑。</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Done.</source>
        <translation>办好了。</translation>
    </message>
    <message>
        <source>Files for {0} {0:village|villages}, in a folder for each township; {1} had one before. The digits lie beside.</source>
        <translation>做了{0}个村的文件，按乡镇分文件夹；{1}个村以前有了。核对数字的表放在旁边。</translation>
    </message>
    <message>
        <source>Files not used yet: {0}.</source>
        <translation>还没用的加入文件：{0}份。</translation>
    </message>
    <message>
        <source>Files of the county (*.yidai-county)</source>
        <translation>县级文件 (*.yidai-county)</translation>
    </message>
    <message>
        <source>For one that was lost, stolen or given away. What came before stays; what it sends later waits in quarantine. It cannot be taken back.</source>
        <translation>给丢失、被盗、送人的电脑用。以前报的都留着，以后报的放进隔离。作废后不能恢复。</translation>
    </message>
    <message>
        <source>Joined</source>
        <translation>加入</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Laptop {0} is struck off. Give its sisters a newer file.</source>
        <translation>电脑 {0} 已作废。请给同村别的电脑换新文件。</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Last bundle</source>
        <translation>最近一包</translation>
    </message>
    <message>
        <source>Leave it</source>
        <translation>先不作废</translation>
    </message>
    <message>
        <source>Make one for a village, or with Ctrl+E for every village of a table.</source>
        <translation>给一个村做，或按 Ctrl+E 照名单给每个村做。</translation>
    </message>
    <message>
        <source>Making the file</source>
        <translation>正在做文件</translation>
    </message>
    <message>
        <source>Making the files</source>
        <translation>正在做文件</translation>
    </message>
    <message>
        <source>More ▾</source>
        <translation>更多 ▾</translation>
    </message>
    <message>
        <source>No laptop has joined. Its first bundle brings it in.</source>
        <translation>还没有电脑加入。收到它的第一个包就算加入。</translation>
    </message>
    <message>
        <source>No village has a file to join with yet.</source>
        <translation>还没有给任何村做加入文件。</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>Questions of a laptop (*.yidai-recovery);;All files (*)</source>
        <translation>忘记密码的申请文件 (*.yidai-recovery);;所有文件 (*)</translation>
    </message>
    <message>
        <source>Reading the villages</source>
        <translation>正在读各村</translation>
    </message>
    <message>
        <source>Strike it off</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Strike laptop {0} of {1} off?</source>
        <translation>要把{1}的电脑 {0} 作废吗？</translation>
    </message>
    <message>
        <source>Strike off</source>
        <translation>作废</translation>
    </message>
    <message>
        <source>Tables (*.xlsx *.xls *.ods *.csv);;All files (*)</source>
        <translation>表格 (*.xlsx *.xls *.ods *.csv);;所有文件 (*)</translation>
    </message>
    <message>
        <source>The laptop&apos;s question</source>
        <translation>忘记密码的申请文件</translation>
    </message>
    <message>
        <source>The list of villages</source>
        <translation>村名单</translation>
    </message>
    <message>
        <source>Township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Where are the files to be written?</source>
        <translation>文件写到哪里？</translation>
    </message>
    <message>
        <source>Where is the bundle to be written?</source>
        <translation>数据包写到哪里？</translation>
    </message>
    <message>
        <source>Where is the file to be written?</source>
        <translation>文件写到哪里？</translation>
    </message>
    <message>
        <source>Writing all that is here of the village</source>
        <translation>正在写这个村的全部记录</translation>
    </message>
    <message>
        <source>not joined</source>
        <translation>未加入</translation>
    </message>
    <message>
        <source>struck off</source>
        <translation>已作废</translation>
    </message>
    <message>
        <source>{0} of {1} joined</source>
        <translation>{1}个村{0}个已加入</translation>
    </message>
    <message>
        <source>{0}: entries {1}, for laptop {2} alone. Take it in there.</source>
        <translation>{0}：{1}条，只给电脑 {2} 用。请在那台上收下。</translation>
    </message>
    <message>
        <source>{file} names the laptops {laptops}. The twelve digits: {digits}</source>
        <translation>{file} 写明了电脑 {laptops}。十二位数字：{digits}</translation>
    </message>
</context>
<context>
    <name>VisitDialog</name>
    <message>
        <source>As on {0}: look over it</source>
        <translation>同 {0}，请核对</translation>
    </message>
    <message>
        <source>Correct a visit</source>
        <translation>更正走访</translation>
    </message>
    <message>
        <source>F2 changes the day</source>
        <translation>F2 改日期</translation>
    </message>
    <message>
        <source>F4 phrases</source>
        <translation>F4 常用语</translation>
    </message>
    <message>
        <source>Record a visit</source>
        <translation>登记走访</translation>
    </message>
    <message>
        <source>Same as last time  Ctrl+D</source>
        <translation>同上次  Ctrl+D</translation>
    </message>
    <message>
        <source>Visit of {0} to {1} corrected</source>
        <translation>已更正 {0} 对 {1} 的走访</translation>
    </message>
    <message>
        <source>Visit of {0} to {1} recorded</source>
        <translation>已登记 {0} 对 {1} 的走访</translation>
    </message>
    <message>
        <source>Visit of {0} to {1} removed</source>
        <translation>已移除 {0} 对 {1} 的走访</translation>
    </message>
    <message>
        <source>last visit {0}</source>
        <translation>上次走访 {0}</translation>
    </message>
    <message>
        <source>typed on {0}</source>
        <translation>{0} 录入</translation>
    </message>
</context>
<context>
    <name>Ways</name>
    <message>
        <source>A test bundle with {0} {0:entry|entries} was written, read back and opened again.</source>
        <translation>做了一个{0}条的测试包，已读回并重新打开。</translation>
    </message>
    <message>
        <source>Opening a test bundle</source>
        <translation>正在打开测试包</translation>
    </message>
</context>
<context>
    <name>WaysBack</name>
    <message>
        <source>Letting the new password in</source>
        <translation>正在启用新密码</translation>
    </message>
    <message>
        <source>Opening the records</source>
        <translation>正在打开档案</translation>
    </message>
    <message>
        <source>Reading the backup</source>
        <translation>正在读备份</translation>
    </message>
    <message>
        <source>Restoring the backup</source>
        <translation>正在恢复备份</translation>
    </message>
    <message>
        <source>Wrapping the key anew</source>
        <translation>正在更换密码</translation>
    </message>
    <message>
        <source>Writing the question for the county</source>
        <translation>正在写申请文件</translation>
    </message>
</context>
<context>
    <name>WhatIsSent</name>
    <message>
        <source>Bundle {0} has no receipt yet, so its records go once more; its photos and scans go again if the county asks. A lost stick costs nothing.</source>
        <translation>第 {0} 包还没有回执，里面的记录会再带一次；照片和扫描件等县里说没收到再带。U盘丢了也不要紧。</translation>
    </message>
    <message>
        <source>It names nobody. The county sends no receipt for it, and it makes nothing received.</source>
        <translation>这一包里没有任何人的资料。县里不回执，也不算收到。</translation>
    </message>
    <message>
        <source>Nothing has changed since. A bundle can be written all the same.</source>
        <translation>此后没有变化，也可以照样写一包。</translation>
    </message>
    <message>
        <source>One bundle holds at most 4 GB: {0} {0:photo or scan stays|photos and scans stay} for the next one, after the county&apos;s receipt.</source>
        <translation>一包最多装 4 GB：还有 {0} 份照片和扫描件装不下，等县里回执后随下一包带去。</translation>
    </message>
    <message>
        <source>The bundle will have about {0}.</source>
        <translation>这一包大约{0}。</translation>
    </message>
    <message>
        <source>The county asks again for {0} {0:photo or scan: it goes|photos and scans: they go} along.</source>
        <translation>县里要求补送 {0} 份照片、扫描件：这次一起带上。</translation>
    </message>
    <message>
        <source>The county sent back {0} {0:record. It stands on Today, with its|records. They stand on Today, each with its} reason.</source>
        <translation>县里退回 {0} 条，已列在“今日”页，逐条写明原因。</translation>
    </message>
    <message>
        <source>What waits for the county is being counted.</source>
        <translation>正在清点要报县里的记录……</translation>
    </message>
    <message>
        <source>Without people: publicity and village work</source>
        <translation>不带人员：只报宣传和村务</translation>
    </message>
</context>
<context>
    <name>WhereTo</name>
    <message>
        <source>Ask the county for it; it ends in .yidai-county.</source>
        <translation>向县里要，文件名以 .yidai-county 结尾。</translation>
    </message>
    <message>
        <source>County files (*.yidai-county)</source>
        <translation>县里的文件 (*.yidai-county)</translation>
    </message>
    <message>
        <source>It belongs to {0}. Ask that county for its twelve digits.</source>
        <translation>属于{0}，请向那个县核对12位数字。</translation>
    </message>
    <message>
        <source>Stick or folder</source>
        <translation>U盘或文件夹</translation>
    </message>
    <message>
        <source>Stick or folder…</source>
        <translation>U盘或文件夹…</translation>
    </message>
    <message>
        <source>The county&apos;s file for that village</source>
        <translation>县里给那个村的文件</translation>
    </message>
    <message>
        <source>The county&apos;s file for that village…</source>
        <translation>县里给那个村的文件…</translation>
    </message>
    <message>
        <source>Where the file is written.</source>
        <translation>文件写到哪里。</translation>
    </message>
    <message>
        <source>{0}  {1}</source>
        <translation>{0}  {1}</translation>
    </message>
</context>
<context>
    <name>WhyPanel</name>
    <message>
        <source>Close  W</source>
        <translation>关闭  W</translation>
    </message>
    <message>
        <source>Why?</source>
        <translation>为什么？</translation>
    </message>
</context>
<context>
    <name>Window</name>
    <message>
        <source>Keep working</source>
        <translation>继续做完</translation>
    </message>
    <message>
        <source>Still working</source>
        <translation>还在进行</translation>
    </message>
    <message>
        <source>Still working: {0}</source>
        <translation>还在进行：{0}</translation>
    </message>
    <message>
        <source>Stop and close</source>
        <translation>停止并关闭</translation>
    </message>
    <message>
        <source>Stopping is safe: what is not finished is undone.</source>
        <translation>可以放心停止：没做完的部分会自动撤回。</translation>
    </message>
    <message>
        <source>This page: {0}</source>
        <translation>本页：{0}</translation>
    </message>
    <message>
        <source>{0} · Yidai</source>
        <translation>{0} · 一人一袋</translation>
    </message>
</context>
<context>
    <name>WorkgroupDialog</name>
    <message>
        <source>Roles that nobody fills ({0})</source>
        <translation>还缺的成员（{0}）</translation>
    </message>
    <message>
        <source>none, the group is complete</source>
        <translation>不缺，五方齐全</translation>
    </message>
</context>
<context>
    <name>WriteBundles</name>
    <message>
        <source>Choose a stick first.</source>
        <translation>请先选择U盘。</translation>
    </message>
    <message>
        <source>Writing a backup beside the bundle</source>
        <translation>正在写一份备份</translation>
    </message>
    <message>
        <source>Writing the bundle for the county</source>
        <translation>正在写数据包</translation>
    </message>
    <message>
        <source>Writing {0} again</source>
        <translation>正在重写{0}</translation>
    </message>
    <message>
        <source>{0} is written. It names nobody and gets no receipt.</source>
        <translation>{0}写好了。里面没有人员资料，县里不回执。</translation>
    </message>
    <message>
        <source>{0} is written. It waits for the county&apos;s receipt.</source>
        <translation>{0}已写出，等县里回执。</translation>
    </message>
</context>
<context>
    <name>Writing</name>
    <message>
        <source>A backup beside it</source>
        <translation>旁边留一份备份</translation>
    </message>
    <message>
        <source>Cancel</source>
        <translation>取消</translation>
    </message>
    <message>
        <source>Choose a stick first.</source>
        <translation>请先选择U盘。</translation>
    </message>
    <message>
        <source>Do not take the stick out yet.</source>
        <translation>先不要拔U盘。</translation>
    </message>
    <message>
        <source>Encrypt and sign</source>
        <translation>加密并签名</translation>
    </message>
    <message>
        <source>It counts as received only when the county&apos;s receipt is here.</source>
        <translation>收到县里回执以后才算县里已收到。</translation>
    </message>
    <message>
        <source>It names nobody. The county sends no receipt for it.</source>
        <translation>里面没有任何人的资料，县里不回执。</translation>
    </message>
    <message>
        <source>No bundle is written in the practice village.</source>
        <translation>练习村不写数据包。</translation>
    </message>
    <message>
        <source>Print hand-over slip</source>
        <translation>打印交接单</translation>
    </message>
    <message>
        <source>Read back and compare</source>
        <translation>读回核对一致</translation>
    </message>
    <message>
        <source>Stopped. Nothing was left on the stick.</source>
        <translation>已停止，U盘上没有留下东西。</translation>
    </message>
    <message>
        <source>Take in the county&apos;s file first.</source>
        <translation>请先导入县里的文件。</translation>
    </message>
    <message>
        <source>The stick can be taken out safely</source>
        <translation>可以安全拔出U盘</translation>
    </message>
    <message>
        <source>The stick is slow: about {0} {0:minute is|minutes are} left.</source>
        <translation>U盘较慢，大约还要{0}分钟。</translation>
    </message>
    <message>
        <source>There is hardly room on this stick: {0} free, about {1} needed. Free some room, or take another.</source>
        <translation>这个U盘可能放不下：剩{0}，大约要{1}。请腾出一些地方，或者换一个。</translation>
    </message>
    <message>
        <source>Write another</source>
        <translation>再写一个新包</translation>
    </message>
    <message>
        <source>Write to the folder</source>
        <translation>写到文件夹</translation>
    </message>
    <message>
        <source>Write to the stick</source>
        <translation>写到U盘</translation>
    </message>
    <message>
        <source>Write {0}</source>
        <translation>写入 {0}</translation>
    </message>
    <message>
        <source>Write {0} again</source>
        <translation>重写{0}</translation>
    </message>
    <message>
        <source>Writing failed.</source>
        <translation>写入失败。</translation>
    </message>
    <message>
        <source>Written to the folder</source>
        <translation>已写到文件夹</translation>
    </message>
    <message>
        <source>{0} is made and kept on this laptop. It is on no stick yet and counts as not sent.</source>
        <translation>{0}已做好，留在本机，还没有写到U盘上，不算已报送。</translation>
    </message>
</context>
<context>
    <name>_AskStep</name>
    <message>
        <source>Keep the old one  Esc</source>
        <translation>保留旧的  Esc</translation>
    </message>
    <message>
        <source>Make a new phrase</source>
        <translation>生成新短语</translation>
    </message>
    <message>
        <source>New recovery phrase</source>
        <translation>更换恢复短语</translation>
    </message>
    <message>
        <source>The phrase in the sealed envelope opens nothing any more once you go on. Have paper and a new envelope ready. Copies of the records made before today still open with the old one.</source>
        <translation>继续后，密封信封里的旧短语即作废。请先备好纸和新信封。此前另存的档案副本仍可用旧短语打开。</translation>
    </message>
</context>
<context>
    <name>access</name>
    <message>
        <source>Answered a forgotten password</source>
        <translation>答复了忘记密码的请求</translation>
    </message>
    <message>
        <source>Backed up to a stick</source>
        <translation>备份到U盘</translation>
    </message>
    <message>
        <source>Details</source>
        <translation>细节</translation>
    </message>
    <message>
        <source>Drew a paper</source>
        <translation>生成要打印的页</translation>
    </message>
    <message>
        <source>Erased for good</source>
        <translation>彻底销毁</translation>
    </message>
    <message>
        <source>Failed to unlock</source>
        <translation>解锁失败</translation>
    </message>
    <message>
        <source>File numbers</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Got a new password through the county</source>
        <translation>通过县里重设了密码</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Line</source>
        <translation>第几条</translation>
    </message>
    <message>
        <source>Looked into a bag</source>
        <translation>看了档案袋</translation>
    </message>
    <message>
        <source>Looked into a closed bag</source>
        <translation>看了已结案的档案</translation>
    </message>
    <message>
        <source>Made a bundle</source>
        <translation>做了数据包</translation>
    </message>
    <message>
        <source>Printed or saved a paper</source>
        <translation>打印或存成文件</translation>
    </message>
    <message>
        <source>Replaced stolen keys of the county</source>
        <translation>更换县里被盗的密钥</translation>
    </message>
    <message>
        <source>Restored a backup</source>
        <translation>恢复了备份</translation>
    </message>
    <message>
        <source>Saved this log as a file</source>
        <translation>导出了这份记录</translation>
    </message>
    <message>
        <source>Searched</source>
        <translation>查找</translation>
    </message>
    <message>
        <source>Showed numbers in full</source>
        <translation>看了完整号码</translation>
    </message>
    <message>
        <source>The county</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>Unlocked</source>
        <translation>解锁</translation>
    </message>
    <message>
        <source>What</source>
        <translation>事项</translation>
    </message>
    <message>
        <source>When</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Who</source>
        <translation>何人</translation>
    </message>
    <message>
        <source>by a name</source>
        <translation>按姓名</translation>
    </message>
    <message>
        <source>by a number</source>
        <translation>按号码</translation>
    </message>
    <message>
        <source>by pinyin</source>
        <translation>按拼音</translation>
    </message>
    <message>
        <source>figures for everybody</source>
        <translation>公开的统计</translation>
    </message>
    <message>
        <source>form {0}</source>
        <translation>表{0}</translation>
    </message>
    <message>
        <source>from {0}</source>
        <translation>从{0}</translation>
    </message>
    <message>
        <source>in full</source>
        <translation>完整</translation>
    </message>
    <message>
        <source>into a file</source>
        <translation>存成文件</translation>
    </message>
    <message>
        <source>locked with a password</source>
        <translation>加了密码</translation>
    </message>
    <message>
        <source>made on {0}</source>
        <translation>备份于{0}</translation>
    </message>
    <message>
        <source>masked</source>
        <translation>隐去号码</translation>
    </message>
    <message>
        <source>slot {0}</source>
        <translation>钥匙位{0}</translation>
    </message>
    <message>
        <source>to the printer</source>
        <translation>到打印机</translation>
    </message>
    <message>
        <source>to {0}</source>
        <translation>到{0}</translation>
    </message>
    <message>
        <source>with the password</source>
        <translation>用密码</translation>
    </message>
    <message>
        <source>with the recovery phrase</source>
        <translation>用恢复短语</translation>
    </message>
    <message>
        <source>{0} found</source>
        <translation>找到{0}人</translation>
    </message>
    <message>
        <source>{0} hidden</source>
        <translation>隐去{0}个</translation>
    </message>
    <message>
        <source>{0} {0:copy|copies}</source>
        <translation>{0}份</translation>
    </message>
    <message>
        <source>{0} {0:figure|figures}</source>
        <translation>{0}个数</translation>
    </message>
    <message>
        <source>{0} {0:line|lines}</source>
        <translation>{0}行</translation>
    </message>
    <message>
        <source>{0} {0:page|pages}</source>
        <translation>{0}页</translation>
    </message>
</context>
<context>
    <name>articles</name>
    <message>
        <source>Chongqing rules, article {0}</source>
        <translation>《重庆市实施办法》第{0}条</translation>
    </message>
    <message>
        <source>Detox Regulation, article {0}</source>
        <translation>《戒毒条例》第{0}条</translation>
    </message>
    <message>
        <source>Drug Control Law, article {0}</source>
        <translation>《禁毒法》第{0}条</translation>
    </message>
    <message>
        <source>Personal Information Law, article {0}</source>
        <translation>《个人信息保护法》第{0}条</translation>
    </message>
    <message>
        <source>Zhejiang rules, article {0}</source>
        <translation>《浙江省禁毒条例》第{0}条</translation>
    </message>
</context>
<context>
    <name>backups</name>
    <message>
        <source>No backup was copied: it is too large for one file. Call the county.</source>
        <translation>备份没有写成：文件太大，U盘放不下一个这么大的文件。请联系县里。</translation>
    </message>
    <message>
        <source>No backup was copied: the stick is damaged, and the system has closed it against writing. Take it out, plug it in again and back up once more. Where that fails too, have it repaired (Windows: Properties, Tools, Check) or take another one.</source>
        <translation>备份没有拷成：U盘上有损坏，系统已不让再往上写。请拔出U盘，重新插上，再备份一次；还不行，请把U盘修一修（Windows：属性→工具→检查），或者换一个U盘。</translation>
    </message>
    <message>
        <source>No backup was copied: the stick is full. Make room or take another stick.</source>
        <translation>备份没有写到U盘：U盘已满。请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>No backup was copied: the stick was taken out too early, or it is damaged. Plug it in again, or take another stick.</source>
        <translation>备份没有复制成：U盘拔早了，或者U盘坏了。请重新插一次，或换一个U盘。</translation>
    </message>
    <message>
        <source>No backup was made: the disk did not answer. Have it looked at, and back up to a stick.</source>
        <translation>没有做成备份：磁盘没有响应。请找人检查磁盘，并备份到U盘。</translation>
    </message>
    <message>
        <source>No backup was made: the disk is full. Your records are saved. Delete files you do not need.</source>
        <translation>没有做成备份：磁盘已满。您的记录都已保存。请删去不需要的文件。</translation>
    </message>
</context>
<context>
    <name>click</name>
    <message>
        <source>(Did you mean one of: {possibilities}?)</source>
        <translation>（是不是想输入其中一个：{possibilities}？）</translation>
    </message>
    <message>
        <source>(dynamic)</source>
        <translation>（现算）</translation>
    </message>
    <message>
        <source>Argument {name!r} takes {nargs} values.</source>
        <translation>参数 {name!r} 要 {nargs} 个值。</translation>
    </message>
    <message>
        <source>Choose from:
	{choices}</source>
        <translation>请从中选一个：
	{choices}</translation>
    </message>
    <message>
        <source>Commands</source>
        <translation>命令</translation>
    </message>
    <message>
        <source>Could not open file {filename!r}: {message}</source>
        <translation>打不开文件 {filename!r}：{message}</translation>
    </message>
    <message>
        <source>Did you mean {possibility}?</source>
        <translation>是不是想输入 {possibility}？</translation>
    </message>
    <message>
        <source>Error: The two entered values do not match.</source>
        <translation>错误：两次输入的不一样。</translation>
    </message>
    <message>
        <source>Error: invalid input</source>
        <translation>错误：输入的内容不对</translation>
    </message>
    <message>
        <source>Error: {message}</source>
        <translation>错误：{message}</translation>
    </message>
    <message>
        <source>Got unexpected extra argument ({args})</source>
        <translation>多出了一个参数（{args}）</translation>
    </message>
    <message>
        <source>Got unexpected extra arguments ({args})</source>
        <translation>多出了几个参数（{args}）</translation>
    </message>
    <message>
        <source>Invalid start character for option ({option})</source>
        <translation>选项不能这样开头（{option}）</translation>
    </message>
    <message>
        <source>Invalid value for {param_hint}: {message}</source>
        <translation>{param_hint} 的值不对：{message}</translation>
    </message>
    <message>
        <source>Invalid value: {message}</source>
        <translation>值不对：{message}</translation>
    </message>
    <message>
        <source>Missing argument</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Missing command.</source>
        <translation>缺少命令。</translation>
    </message>
    <message>
        <source>Missing option</source>
        <translation>缺少选项</translation>
    </message>
    <message>
        <source>Missing parameter</source>
        <translation>缺少参数</translation>
    </message>
    <message>
        <source>Missing parameter: {param_name}</source>
        <translation>缺少参数：{param_name}</translation>
    </message>
    <message>
        <source>Missing {param_type}</source>
        <translation>缺少{param_type}</translation>
    </message>
    <message>
        <source>No such command {name!r}.</source>
        <translation>没有 {name!r} 这个命令。</translation>
    </message>
    <message>
        <source>No such option {name!r}.</source>
        <translation>没有 {name!r} 这个选项。</translation>
    </message>
    <message>
        <source>Option {name!r} does not take a value.</source>
        <translation>选项 {name!r} 后面不带值。</translation>
    </message>
    <message>
        <source>Option {name!r} requires an argument.</source>
        <translation>选项 {name!r} 后面要带一个值。</translation>
    </message>
    <message>
        <source>Option {name!r} requires {nargs} arguments.</source>
        <translation>选项 {name!r} 后面要带 {nargs} 个值。</translation>
    </message>
    <message>
        <source>Options</source>
        <translation>选项</translation>
    </message>
    <message>
        <source>Positional arguments</source>
        <translation>参数</translation>
    </message>
    <message>
        <source>Show the version and exit.</source>
        <translation>显示版本号，然后结束。</translation>
    </message>
    <message>
        <source>Show this message and exit.</source>
        <translation>显示这段说明，然后结束。</translation>
    </message>
    <message>
        <source>Takes {nargs} values but 1 was given.</source>
        <translation>要 {nargs} 个值，只给了 1 个。</translation>
    </message>
    <message>
        <source>Takes {nargs} values but {len} were given.</source>
        <translation>要 {nargs} 个值，给了 {len} 个。</translation>
    </message>
    <message>
        <source>Try &apos;{command} {option}&apos; for help.</source>
        <translation>看说明：{command} {option}</translation>
    </message>
    <message>
        <source>Usage:</source>
        <translation>用法:</translation>
    </message>
    <message>
        <source>default: {default}</source>
        <translation>默认：{default}</translation>
    </message>
    <message>
        <source>env var: {var}</source>
        <translation>环境变量：{var}</translation>
    </message>
    <message>
        <source>required</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>unknown error</source>
        <translation>不知道是什么错误</translation>
    </message>
    <message>
        <source>{len_type} values are required, but {len_value} was given.</source>
        <translation>要 {len_type} 个值，给了 {len_value} 个。</translation>
    </message>
    <message>
        <source>{len_type} values are required, but {len_value} were given.</source>
        <translation>要 {len_type} 个值，给了 {len_value} 个。</translation>
    </message>
    <message>
        <source>{name} {filename!r} does not exist.</source>
        <translation>{name} {filename!r} 不存在。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a directory.</source>
        <translation>{name} {filename!r} 是一个文件夹。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is a file.</source>
        <translation>{name} {filename!r} 是一个文件。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not executable.</source>
        <translation>{name} {filename!r} 不能运行。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not readable.</source>
        <translation>{name} {filename!r} 不能读。</translation>
    </message>
    <message>
        <source>{name} {filename!r} is not writable.</source>
        <translation>{name} {filename!r} 不能写。</translation>
    </message>
    <message>
        <source>{value!r} does not match the format {format}.</source>
        <translation>{value!r} 不合格式 {format}。</translation>
    </message>
    <message>
        <source>{value!r} does not match the formats {formats}.</source>
        <translation>{value!r} 不合这些格式：{formats}。</translation>
    </message>
    <message>
        <source>{value!r} is not a valid boolean. Recognized values: {states}</source>
        <translation>{value!r} 不是“是”或“否”。可以写：{states}</translation>
    </message>
    <message>
        <source>{value!r} is not a valid {number_type}.</source>
        <translation>{value!r} 不是有效的数（{number_type}）。</translation>
    </message>
    <message>
        <source>{value!r} is not one of {choices}.</source>
        <translation>{value!r} 不在这几个之中：{choices}。</translation>
    </message>
    <message>
        <source>{value!r} is not {choice}.</source>
        <translation>{value!r} 不是 {choice}。</translation>
    </message>
    <message>
        <source>{value} is not in the range {range}.</source>
        <translation>{value} 不在 {range} 的范围内。</translation>
    </message>
</context>
<context>
    <name>closing</name>
    <message>
        <source>A day for this bag alone. Left empty, the rule of the village&apos;s settings holds.</source>
        <translation>只对这份档案有效；不填则按村里设置的规则。</translation>
    </message>
    <message>
        <source>Another laptop wrote of it: it drops that with the next bundle</source>
        <translation>另一台电脑也写过：下次交换时随之删除</translation>
    </message>
    <message>
        <source>Backup of {0} on a stick: delete it, or let it age out</source>
        <translation>U盘上 {0} 的备份：请删除，或等其过期</translation>
    </message>
    <message>
        <source>Backup of {0} on this disk, gone within 12 months</source>
        <translation>本机 {0} 的备份，12个月内自动清除</translation>
    </message>
    <message>
        <source>Bag of {0} closed</source>
        <translation>{0} 的档案已结案</translation>
    </message>
    <message>
        <source>Bag of {0} open again</source>
        <translation>{0} 的档案已重新启用</translation>
    </message>
    <message>
        <source>Bag of {0} transferred</source>
        <translation>{0} 的档案已转出</translation>
    </message>
    <message>
        <source>Bundle {0}: its reader drops what it held with the next bundle</source>
        <translation>数据包 {0}：接收方收到下一个包后随之删除</translation>
    </message>
    <message>
        <source>Call the village it comes from: both compare the twelve digits before anything comes in.</source>
        <translation>请给转出的村打电话，两边核对12位数字以后才接收。</translation>
    </message>
    <message>
        <source>Close the bag</source>
        <translation>结案</translation>
    </message>
    <message>
        <source>Close the bag  Ctrl+S</source>
        <translation>结案  Ctrl+S</translation>
    </message>
    <message>
        <source>Closed on {0}: {1}. Only for reading.</source>
        <translation>{0} 结案：{1}。只能查阅。</translation>
    </message>
    <message>
        <source>Copy of bundle {0} in these records, kept until the county&apos;s receipt</source>
        <translation>本机留存的数据包 {0}，县里回执后清除</translation>
    </message>
    <message>
        <source>Erase for good  Ctrl+S</source>
        <translation>彻底销毁  Ctrl+S</translation>
    </message>
    <message>
        <source>Erase the bag for good</source>
        <translation>彻底销毁档案</translation>
    </message>
    <message>
        <source>Erased; the record of it stays</source>
        <translation>已销毁，销毁记录保留</translation>
    </message>
    <message>
        <source>Everything about this person is erased here and wherever it comes to be. Nothing takes it back. The record of it stays, without a name. The approving paper must be at hand.</source>
        <translation>这个人的全部内容在本机和以后所到之处都会销毁，无法恢复。销毁记录保留，但不含姓名。批准的文书必须在手边。</translation>
    </message>
    <message>
        <source>Everything in the bag goes to that village as one encrypted file; the old history goes along sealed for the county. Here the bag is closed as moved.</source>
        <translation>袋内全部内容作为一个加密文件交给那个村；以前的修改历史封存，只有县里能打开。本村的档案按迁出结案。</translation>
    </message>
    <message>
        <source>From then on it is only for reading and out of the daily lists. Nothing is due from the day after. It can be opened again with a reason.</source>
        <translation>结案后只能查阅，不再出现在日常清单里，从第二天起不再有到期事项。写明原因可以重新启用。</translation>
    </message>
    <message>
        <source>How long the bag of {0} is kept is recorded</source>
        <translation>{0} 档案的保管期限已登记</translation>
    </message>
    <message>
        <source>It can be written in again, and stands in the daily lists.</source>
        <translation>重新启用后可以修改，并回到日常清单。</translation>
    </message>
    <message>
        <source>Kept for ever, by {0}.</source>
        <translation>永久保存，依据：{0}。</translation>
    </message>
    <message>
        <source>Kept until {0}, as entered for this bag.</source>
        <translation>保管到 {0}（本档案单独登记）。</translation>
    </message>
    <message>
        <source>Kept until {0}: {1} {1:year|years} from {2}, by {3}.</source>
        <translation>保管到 {0}：从 {2} 起 {1} 年，依据：{3}。</translation>
    </message>
    <message>
        <source>Look into it  Ctrl+S</source>
        <translation>查阅  Ctrl+S</translation>
    </message>
    <message>
        <source>Open it again  Ctrl+S</source>
        <translation>重新启用  Ctrl+S</translation>
    </message>
    <message>
        <source>Open the bag again</source>
        <translation>重新启用档案</translation>
    </message>
    <message>
        <source>Records that a restore put aside: {0}</source>
        <translation>恢复时放在一边的旧档案：{0}</translation>
    </message>
    <message>
        <source>Save  Ctrl+S</source>
        <translation>保存  Ctrl+S</translation>
    </message>
    <message>
        <source>Say why you look into it. That you looked, and why, is recorded.</source>
        <translation>请说明查阅事由。查阅和事由都会留下记录。</translation>
    </message>
    <message>
        <source>Take in a transfer</source>
        <translation>接收转来的档案</translation>
    </message>
    <message>
        <source>Take it in  Ctrl+S</source>
        <translation>接收  Ctrl+S</translation>
    </message>
    <message>
        <source>This bag is closed</source>
        <translation>这份档案已结案</translation>
    </message>
    <message>
        <source>Transfer to another village</source>
        <translation>转往别村</translation>
    </message>
    <message>
        <source>Transferred to {0}. </source>
        <translation>已转往{0}。</translation>
    </message>
    <message>
        <source>Until when it is kept is not known: ask the county.</source>
        <translation>保管期限还不知道，请问县里。</translation>
    </message>
    <message>
        <source>Until when the bag is kept</source>
        <translation>档案保管到什么时候</translation>
    </message>
    <message>
        <source>Write the file and close the bag  Ctrl+S</source>
        <translation>写出文件并结案  Ctrl+S</translation>
    </message>
    <message>
        <source>the village&apos;s setting</source>
        <translation>村里的设置</translation>
    </message>
    <message>
        <source>{0} is recorded since {1}. Close the bag?</source>
        <translation>已登记“{0}”（{1}）。建议结案。</translation>
    </message>
    <message>
        <source>{0} is recorded. Close the bag?</source>
        <translation>已登记“{0}”。建议结案。</translation>
    </message>
    <message>
        <source>{0} taken in</source>
        <translation>已接收 {0}</translation>
    </message>
</context>
<context>
    <name>commands</name>
    <message>
        <source>    before: {value}</source>
        <translation>    原来：{value}</translation>
    </message>
    <message>
        <source>  {address}: could not be read, left out</source>
        <translation>  {address}：读不懂，没有录入</translation>
    </message>
    <message>
        <source> (has arrived there already)</source>
        <translation>（那个村已经收到）</translation>
    </message>
    <message>
        <source>--back leads to version {version}</source>
        <translation>加 --back 可以退回 {version} 版</translation>
    </message>
    <message>
        <source>--described, --blank, --from and --to are for a form</source>
        <translation>--described、--blank、--from 和 --to 只用于一张表</translation>
    </message>
    <message>
        <source>--move or --new-key</source>
        <translation>--move 和 --new-key 只能给一个</translation>
    </message>
    <message>
        <source>--number goes with a bundle</source>
        <translation>--number 要和数据包一起给</translation>
    </message>
    <message>
        <source>--person goes with bag and due</source>
        <translation>--person 只用于 bag 和 due</translation>
    </message>
    <message>
        <source>--person is for a bag or a form</source>
        <translation>--person 只用于袋子或一张表</translation>
    </message>
    <message>
        <source>--role goes with add and role</source>
        <translation>--role 只用于 add 和 role，也不能少</translation>
    </message>
    <message>
        <source>--same-as and --another are for one bag alone.</source>
        <translation>--same-as 和 --another 一次只用于一份档案。</translation>
    </message>
    <message>
        <source>--since-last is for a bag</source>
        <translation>--since-last 只用于袋子</translation>
    </message>
    <message>
        <source>--stolen, where somebody may have a copy of the store or of its keys: then no key of before vouches, and every laptop joins again, with twelve digits that are read out by telephone.</source>
        <translation>有人可能拿到县库或密钥的副本时，加 --stolen：以前的密钥都不再作保，每台电脑要重新加入，打电话念十二位核对码。</translation>
    </message>
    <message>
        <source>A backup, or a stick or folder whose newest one is meant.</source>
        <translation>一份备份；给U盘或文件夹，就用其中最新的一份。</translation>
    </message>
    <message>
        <source>A bundle written now will have about {size}.</source>
        <translation>现在写一包，大约{size}。</translation>
    </message>
    <message>
        <source>A copy is written and was read back: {file}</source>
        <translation>副本已写好并读回核对：{file}</translation>
    </message>
    <message>
        <source>A file for the reports, one line of JSON a bundle.</source>
        <translation>存报告的文件，每个数据包一行 JSON。</translation>
    </message>
    <message>
        <source>A file for whose key nothing vouches is refused. Where the county says by telephone, on a number that you know, that its key was stolen or its records were lost, who manages the village joins with --again: the digits are compared as the first time, all records stay, and everything is sent once more.</source>
        <translation>没有密钥作保的县级文件不接收。县里在您原来就知道的电话上说密钥被盗或数据丢失的，由村负责人加 --again 重新加入：像第一次那样核对十二位数字，档案一条不少，全部内容重新报送一次。</translation>
    </message>
    <message>
        <source>A file that holds the password of the PDF; else one is made up and said.</source>
        <translation>存着 PDF 密码的文件；不给就由程序编一个并说出来。</translation>
    </message>
    <message>
        <source>A file that holds the password.</source>
        <translation>存着密码的文件。</translation>
    </message>
    <message>
        <source>A file that holds the recovery phrase, instead of a password.</source>
        <translation>存着恢复短语的文件，代替密码。</translation>
    </message>
    <message>
        <source>A file that holds the server&apos;s password, or PGPASSFILE; else it is asked for.</source>
        <translation>存着服务器密码的文件，或用 PGPASSFILE；不给就会问。</translation>
    </message>
    <message>
        <source>A file that holds the user&apos;s new password; asked for if not given.</source>
        <translation>存着这个用户新密码的文件；不给就会问。</translation>
    </message>
    <message>
        <source>A file: .xlsx, or .pdf for paper.</source>
        <translation>一个文件：.xlsx，要打印用 .pdf。</translation>
    </message>
    <message>
        <source>A file; with --list a folder.</source>
        <translation>一个文件；用 --list 时是文件夹。</translation>
    </message>
    <message>
        <source>A folder for each township, as the sticks are given out.</source>
        <translation>每个乡镇一个文件夹，按U盘的发法。</translation>
    </message>
    <message>
        <source>A folder or stick: every bag on it whose digits are these. Exit code 1 where one was left.</source>
        <translation>文件夹或U盘：上面凡是这十二位数字的袋子都收。有一个没收，退出码是 1。</translation>
    </message>
    <message>
        <source>A folder or stick: every bag on it. They are written into a folder for each receiving village. Exit code 1 where one was left.</source>
        <translation>文件夹或U盘：上面的袋子全要，按收方的村分文件夹写出。有一个没办，退出码是 1。</translation>
    </message>
    <message>
        <source>A form from a file (JSON), in the place of the number of a shipped one.</source>
        <translation>用文件里的表样（JSON），代替这个号自带的表样。</translation>
    </message>
    <message>
        <source>A form to fill in by hand; the fixed parts are filled.</source>
        <translation>手填的空表；固定的内容已填好。</translation>
    </message>
    <message>
        <source>A new epoch has begun. Write receipts for all laptops now:</source>
        <translation>已开始新的一期。请马上给所有电脑开回执：</translation>
    </message>
    <message>
        <source>A new folder.</source>
        <translation>一个新文件夹。</translation>
    </message>
    <message>
        <source>A new or empty folder: figures.db for Datasette, the same as .csv.</source>
        <translation>新的或空的文件夹：给 Datasette 用的 figures.db，另有同样内容的 .csv。</translation>
    </message>
    <message>
        <source>A stick or folder.</source>
        <translation>U盘或文件夹。</translation>
    </message>
    <message>
        <source>A stick, or another disk.</source>
        <translation>U盘，或另一块硬盘。</translation>
    </message>
    <message>
        <source>A stick.</source>
        <translation>U盘。</translation>
    </message>
    <message>
        <source>A table of those who go: file numbers, identity numbers or names.</source>
        <translation>要转走的人的表：档案编号、身份证号或姓名。</translation>
    </message>
    <message>
        <source>A table with codes and names of villages: a file for each that has none yet.</source>
        <translation>有各村代码和名称的表：还没有加入文件的村各做一个。</translation>
    </message>
    <message>
        <source>A village&apos;s drug-control records. Without a command the window opens.</source>
        <translation>一个村的禁毒工作记录。不带命令就打开窗口。</translation>
    </message>
    <message>
        <source>After a laptop or a stick was lost: whose records were on it, and what to do.</source>
        <translation>电脑或U盘丢了以后：上面有谁的记录，该怎么办。</translation>
    </message>
    <message>
        <source>All of them stand.</source>
        <translation>都保留。</translation>
    </message>
    <message>
        <source>All records are on the server now, and equal. The file stays beside.</source>
        <translation>全部记录已经在服务器上，核对一致。原来的文件仍留在旁边。</translation>
    </message>
    <message>
        <source>All records lie in the new database under a new key, and are equal.</source>
        <translation>全部记录已换上新密钥、放进新的数据库，前后一致。</translation>
    </message>
    <message>
        <source>Another county&apos;s file: its twelve digits, read out by it.</source>
        <translation>另一个县的文件：它念出来的十二位数字。</translation>
    </message>
    <message>
        <source>Another packed folder than this one.</source>
        <translation>另一个打好包的文件夹，不用现在这个。</translation>
    </message>
    <message>
        <source>Answer a laptop whose password was forgotten. First hear the twelve digits from a voice you know.</source>
        <translation>答复忘了密码的电脑。先从熟悉的声音那里听到十二位数字。</translation>
    </message>
    <message>
        <source>Answer every laptop, not only those that sent.</source>
        <translation>每台电脑都答复，不只是发来东西的。</translation>
    </message>
    <message>
        <source>Answer in JSON.</source>
        <translation>用 JSON 回答。</translation>
    </message>
    <message>
        <source>As of this day.</source>
        <translation>按这一天算。</translation>
    </message>
    <message>
        <source>Ask the county, and take in its answer; the new password is chosen when asking.</source>
        <translation>向县里提出请求，再收进县里的答复；新密码在请求时就定。</translation>
    </message>
    <message>
        <source>Ask {village} for its twelve digits and compare: {digits}</source>
        <translation>请打电话向{village}核对这12位数字：{digits}</translation>
    </message>
    <message>
        <source>At the end of that day nothing was known here of this person.</source>
        <translation>到那一天结束时，本机还没有这个人的任何记录。</translation>
    </message>
    <message>
        <source>Back up on this disk, reopened and counted; with --to also to a stick, and read back.</source>
        <translation>备份到本机硬盘，再打开清点；带 --to 的同时备份到U盘，并读回核对。</translation>
    </message>
    <message>
        <source>Back up the store on this disk, reopened and counted; with --to also elsewhere, and read back.</source>
        <translation>把县库备份到本机硬盘，再打开清点；带 --to 的同时备份到别处，并读回核对。</translation>
    </message>
    <message>
        <source>Backed up and checked, {count} {count:entry|entries}: {file}. Backups on this disk: {kept}</source>
        <translation>已备份并核对，共{count}条记录：{file}。本机现有备份{kept}份</translation>
    </message>
    <message>
        <source>Backed up first.</source>
        <translation>事先备份。</translation>
    </message>
    <message>
        <source>Bundle {number} of laptop {tag}: new entries {new}</source>
        <translation>电脑{tag}的第{number}个数据包：新记录{new}条</translation>
    </message>
    <message>
        <source>Bundle {number}, records {records}: {state}</source>
        <translation>第{number}包，{records}条记录：{state}</translation>
    </message>
    <message>
        <source>Bundle {number}: received (by telephone)</source>
        <translation>第{number}个数据包：已收（电话确认）</translation>
    </message>
    <message>
        <source>Check bags that move from village to village and pass them on; without files, list those on the way.</source>
        <translation>核对在村与村之间转的袋子并转交；不给文件就列出在路上的。</translation>
    </message>
    <message>
        <source>Check the file; change nothing.</source>
        <translation>只核对文件；什么也不改。</translation>
    </message>
    <message>
        <source>Compare the file, the journal, the tables and the access log. Exit code 1 where something differs.</source>
        <translation>核对库文件、日志、各表和查看记录。有不一致，退出码是 1。</translation>
    </message>
    <message>
        <source>Compare the file, the journal, the tables and the access logs. Exit code 1 where something differs.</source>
        <translation>核对库文件、日志、各表和各份查看记录。有不一致，退出码是 1。</translation>
    </message>
    <message>
        <source>Copy the records of this home to the server, which is empty.</source>
        <translation>把本机的记录抄到服务器上，服务器上要是空的。</translation>
    </message>
    <message>
        <source>Count every figure of a period: visits and tests, help, publicity, funds, village work.</source>
        <translation>统计一段时间的每个数：走访和检测、帮扶、宣传、经费、村里工作。</translation>
    </message>
    <message>
        <source>County clerk</source>
        <translation>县级工作人员</translation>
    </message>
    <message>
        <source>County drug-control office</source>
        <translation>县禁毒办</translation>
    </message>
    <message>
        <source>Create an encrypted vault and show its recovery phrase once.</source>
        <translation>新建加密的记录库，恢复短语只显示一次。</translation>
    </message>
    <message>
        <source>Do the whole main job through the real windows on a sample village; leave pictures and papers.</source>
        <translation>在示范村里用真的窗口把主要工作做一遍；留下图片和纸表。</translation>
    </message>
    <message>
        <source>Does not fit: {finding}</source>
        <translation>对不上：{finding}</translation>
    </message>
    <message>
        <source>Drop the old database. Whoever uses a copy of this home gets keys.json and postgres.json anew.</source>
        <translation>请删除旧的数据库。凡是用本文件夹副本的电脑，要重新拷贝 keys.json 和 postgres.json。</translation>
    </message>
    <message>
        <source>Each village with its code and how many people have a file; * is the one that is worked on.</source>
        <translation>每个村的代码和建档人数；* 是正在用的村。</translation>
    </message>
    <message>
        <source>Enrol villages&apos; laptops, take in their bundles, answer with receipts.</source>
        <translation>登记各村的电脑，收进数据包，用回执答复。</translation>
    </message>
    <message>
        <source>Enter a problem with a deadline for the villages concerned.</source>
        <translation>给有关的村录一个问题，带整改期限。</translation>
    </message>
    <message>
        <source>Enter lines first: problem, inspection, rubric_item, campaign_task and the other ledgers.</source>
        <translation>先录几行：problem、inspection、rubric_item、campaign_task 和其他台账。</translation>
    </message>
    <message>
        <source>Enter what is given, then write for each village its county file and a bundle of what it lacks.</source>
        <translation>先录入给的内容，再给每个村写县级文件和它还缺的数据包。</translation>
    </message>
    <message>
        <source>Entries that are newer and would be left behind: {count}</source>
        <translation>比备份新、恢复后会留在旧档案里的记录：{count}条</translation>
    </message>
    <message>
        <source>Entries that came back: {count}</source>
        <translation>县里退回的条目：{count}条</translation>
    </message>
    <message>
        <source>Entries that the copied laptop wrote by itself, under the new name now: {count}</source>
        <translation>复制的电脑自己录的、现在归到新编号下的记录：{count} 条</translation>
    </message>
    <message>
        <source>Every bag that went to another village or came from one, the newest first.</source>
        <translation>转去别村和从别村转来的每个袋子，新的在前。</translation>
    </message>
    <message>
        <source>Every bag, one after the other.</source>
        <translation>一个接一个，每个袋子都要。</translation>
    </message>
    <message>
        <source>Every figure by county, township and village; with --figure and --village-code its records too.</source>
        <translation>按县、乡镇、村列每个数；带 --figure 和 --village-code 的还列出记录。</translation>
    </message>
    <message>
        <source>Every village&apos;s records of this month are here.</source>
        <translation>这个月各村的记录都到了。</translation>
    </message>
    <message>
        <source>Everything fits. Entries in the journal: {count}.</source>
        <translation>全部核对无误，流水共{count}条。</translation>
    </message>
    <message>
        <source>Exit code 1 where one was not taken.</source>
        <translation>有一个没收下，退出码是 1。</translation>
    </message>
    <message>
        <source>Figures about fewer people than this are hidden.</source>
        <translation>少于这么多人的数不显示。</translation>
    </message>
    <message>
        <source>Figures by village, township and month without any person, small numbers hidden, for statistics.</source>
        <translation>按村、乡镇、月的数，不含任何人，小数隐去，供统计用。</translation>
    </message>
    <message>
        <source>Files for {count} {count:village|villages}; {known} had one before. Digits: {file}</source>
        <translation>已为{count}个村开出加入文件；{known}个村以前开过。核对码见{file}</translation>
    </message>
    <message>
        <source>Fill the figure codes of a form (.xlsx) that somebody brought; its layout stays as it is.</source>
        <translation>把别人拿来的表（.xlsx）里的数字代码填上；版式不动。</translation>
    </message>
    <message>
        <source>First day of the records in a form.</source>
        <translation>表里记录的第一天。</translation>
    </message>
    <message>
        <source>First day.</source>
        <translation>第一天。</translation>
    </message>
    <message>
        <source>First month; the last twelve whole ones unless told.</source>
        <translation>第一个月；不给就是最近十二个整月。</translation>
    </message>
    <message>
        <source>From {there} for {here}. Twelve digits to compare: {digits}</source>
        <translation>由{there}转往{here}。核对用的十二位数字：{digits}</translation>
    </message>
    <message>
        <source>From {village}, transferred on {day}. Nothing was written.</source>
        <translation>来自{village}，{day} 转出。还没有写入任何内容。</translation>
    </message>
    <message>
        <source>From {village}: {count} {count:bag|bags}, {before} of them here already.</source>
        <translation>来自{village}：{count}份档案，其中本村已有{before}份。</translation>
    </message>
    <message>
        <source>Hand a person&apos;s bag over to another village, or take one in.</source>
        <translation>把一个人的袋子转给别的村，或收进转来的袋子。</translation>
    </message>
    <message>
        <source>Have the name at the database server taken away today, too: DROP ROLE.</source>
        <translation>今天还要请管理服务器的人删掉这个人在数据库服务器上的用户名（DROP ROLE）。</translation>
    </message>
    <message>
        <source>How many.</source>
        <translation>多少个。</translation>
    </message>
    <message>
        <source>How the store stands: laptops, bundles, what waits, what is in quarantine.</source>
        <translation>县库的情况：电脑、数据包、在等什么、隔离的有什么。</translation>
    </message>
    <message>
        <source>How the vault stands: people, what is due, what was sent and what the county has received.</source>
        <translation>记录库的情况：多少人、哪些到期、发了什么、县里收到了什么。</translation>
    </message>
    <message>
        <source>In a pack: a folder with photos; the names of the files are their captions.</source>
        <translation>资料册里：一个放照片的文件夹；文件名就是照片说明。</translation>
    </message>
    <message>
        <source>In a pack: a ledger&apos;s number, several times.</source>
        <translation>资料册里：台账的编号，可以给几次。</translation>
    </message>
    <message>
        <source>In a pack: with or without the photos and scans that are tied to the ledgers&apos; lines.</source>
        <translation>资料册里：带不带挂在台账各行上的照片和扫描件。</translation>
    </message>
    <message>
        <source>In quarantine: {file}. {why}</source>
        <translation>隔离待查：{file}。{why}</translation>
    </message>
    <message>
        <source>It ends when the phrase was typed back from the paper; until then the store does nothing else.</source>
        <translation>照着纸把恢复短语抄回来才算办完；在那之前县库不做别的。</translation>
    </message>
    <message>
        <source>It names the laptops {tags}</source>
        <translation>文件里写明的电脑：{tags}</translation>
    </message>
    <message>
        <source>It says that it comes from {county}. Compare its twelve digits.</source>
        <translation>文件说来自{county}。请先电话核对十二位数字。</translation>
    </message>
    <message>
        <source>Its day.</source>
        <translation>它的日子。</translation>
    </message>
    <message>
        <source>JSON with plans, holidays, papers and other kinds that go into every county file.</source>
        <translation>JSON：方案、节假日、文书等放进每份县级文件的内容。</translation>
    </message>
    <message>
        <source>Join anew: the county&apos;s key was stolen or its store lost.</source>
        <translation>重新加入：县里的密钥被盗，或县库丢失。</translation>
    </message>
    <message>
        <source>Joined: {county}</source>
        <translation>已登记到：{county}</translation>
    </message>
    <message>
        <source>Keep every value: in one text, or each in a record of its own.</source>
        <translation>几个值都留下：并在一段文字里，或各记一条。</translation>
    </message>
    <message>
        <source>Keep the records of another village in this vault too.</source>
        <translation>在这个记录库里再记一个村。</translation>
    </message>
    <message>
        <source>Laptop {laptop}, user {user}. The twelve digits read out by the village</source>
        <translation>电脑{laptop}，用户{user}。村里念出的十二位数字</translation>
    </message>
    <message>
        <source>Last day, counted.</source>
        <translation>最后一天，含这一天。</translation>
    </message>
    <message>
        <source>Last day, counted; without it, the day it is printed.</source>
        <translation>最后一天，含这一天；不给就到打印那天。</translation>
    </message>
    <message>
        <source>Last month.</source>
        <translation>最后一个月。</translation>
    </message>
    <message>
        <source>List every form: number and title.</source>
        <translation>列出每种表：编号和名称。</translation>
    </message>
    <message>
        <source>List open conflicts of bags and ledgers, the careful ones first, and before them leaves, suspensions and placements of the same days that two laptops entered apart. With --row and --register, settle one: --choose a value, or --keep-both. Of rows of the same days, --row with --remove or --all-stand.</source>
        <translation>列出档案和台账里还没有定下来的冲突，要紧的在前；最前面是两台电脑各自登记、日期重叠的请假、中止和社区戒毒（康复）。加 --row 和 --register 定下一处：--choose 选一个值，或 --keep-both 都留。日期重叠的几条：--row 加 --remove 或 --all-stand。</translation>
    </message>
    <message>
        <source>List people, what is due and why, visits, tests, one bag, or a ledger of the village.</source>
        <translation>列出人员、哪些到期和为什么、走访、检测、一个袋子，或村里的一本台账。</translation>
    </message>
    <message>
        <source>List the clerks, add one, let one go, or give one a new password.</source>
        <translation>列出工作人员，添一个、去掉一个，或给一个新密码。</translation>
    </message>
    <message>
        <source>List the files that were not taken in, the newest first, each with its reason. None of them is kept.</source>
        <translation>列出没收下的文件，新的在前，各写原因。文件本身都没有留下。</translation>
    </message>
    <message>
        <source>List the plan templates: who said so, how often, and which one this village follows.</source>
        <translation>列出随访方案：谁定的、多久一次、本村执行哪一个。</translation>
    </message>
    <message>
        <source>List the reasons for printing in full.</source>
        <translation>列出打印全号的理由。</translation>
    </message>
    <message>
        <source>List users, add one, change a role, let somebody go (new data key), or give a new password.</source>
        <translation>列出用户，添一个、改身份、让谁离开（换数据密钥），或给新密码。</translation>
    </message>
    <message>
        <source>Make a newer file for laptops that have joined: it names the village&apos;s laptops to each other.</source>
        <translation>给已加入的电脑做一份更新的文件：让一个村的几台电脑互相认识。</translation>
    </message>
    <message>
        <source>Make the county&apos;s encrypted store and show its recovery phrase once.</source>
        <translation>新建县里的加密库，恢复短语只显示一次。</translation>
    </message>
    <message>
        <source>Make the file with which one laptop of a village joins. Its digits are compared by telephone.</source>
        <translation>做一个村一台电脑加入用的文件。上面的数字要打电话核对。</translation>
    </message>
    <message>
        <source>Make the township pack: due list, report as PDF and .xlsx, situation reports; tell its password.</source>
        <translation>制作乡镇包：到期表、PDF 和 .xlsx 统计、情况报告；并说出密码。</translation>
    </message>
    <message>
        <source>Names and numbers in full; needs --reason.</source>
        <translation>姓名和号码不遮；要写 --reason。</translation>
    </message>
    <message>
        <source>No bag for this village lies there.</source>
        <translation>那里没有转给本村的档案。</translation>
    </message>
    <message>
        <source>No bag has gone to another village or come from one.</source>
        <translation>没有转往别村的档案，也没有别村转来的。</translation>
    </message>
    <message>
        <source>No bag has moved to another village.</source>
        <translation>没有转往别村的档案。</translation>
    </message>
    <message>
        <source>No conflict stands open.</source>
        <translation>没有待选定的冲突。</translation>
    </message>
    <message>
        <source>No file is in quarantine.</source>
        <translation>隔离里没有文件。</translation>
    </message>
    <message>
        <source>No laptop waits for a receipt.</source>
        <translation>没有等待回执的电脑。</translation>
    </message>
    <message>
        <source>No village has joined yet. Make each a file to join with: yidai-county enrol --village-code … --village-name … --out FILE, or for all of a table at once: yidai-county enrol --list TABLE --out FOLDER.</source>
        <translation>还没有村加入。先给每个村做一个加入文件：yidai-county enrol --village-code … --village-name … --out 文件；或按一张表一次做完：yidai-county enrol --list 表格 --out 文件夹。</translation>
    </message>
    <message>
        <source>Nobody here is the same person.</source>
        <translation>这里没有同一个人。</translation>
    </message>
    <message>
        <source>Nobody new is to be asked about.</source>
        <translation>没有新的需要询问的人员。</translation>
    </message>
    <message>
        <source>Nobody stands in two villages&apos; ledgers.</source>
        <translation>没有同时登在两个村台账上的人。</translation>
    </message>
    <message>
        <source>Not encrypted; refused on a stick.</source>
        <translation>不加密；U盘上不许这样。</translation>
    </message>
    <message>
        <source>Not enrolled with a county yet; the vault works fully without.</source>
        <translation>还没有在县里登记；不登记也能正常使用。</translation>
    </message>
    <message>
        <source>Not here yet, which is no damage: {gap}</source>
        <translation>还没有收到，不算损坏：{gap}</translation>
    </message>
    <message>
        <source>Of a bag only what is new or changed since last printed.</source>
        <translation>一个袋子里只要上次打印后新添或改过的。</translation>
    </message>
    <message>
        <source>Of a pack, each with its number.</source>
        <translation>一套资料，每份带编号。</translation>
    </message>
    <message>
        <source>Of rows that hold the same days each is right.</source>
        <translation>日期重叠的几条都对，都保留。</translation>
    </message>
    <message>
        <source>Of today; several are merged.</source>
        <translation>今天的；几份的合在一起。</translation>
    </message>
    <message>
        <source>Older ones that fit too: {count}</source>
        <translation>还有更早的：{count} 条</translation>
    </message>
    <message>
        <source>On the list, but not here: {file_no}, from {there} for {here}</source>
        <translation>清单里有、这里没有：{file_no}，由{there}转往{here}</translation>
    </message>
    <message>
        <source>On the list, but not on this stick: {file_no}</source>
        <translation>清单里有、这个U盘里没有：{file_no}</translation>
    </message>
    <message>
        <source>One entry, by the number that `history` shows, for instance A7K-152.</source>
        <translation>一条记录，用 history 显示的编号，例如 A7K-152。</translation>
    </message>
    <message>
        <source>One figure, or key:part, township by township.</source>
        <translation>一个数，或 key:part，逐个乡镇列出。</translation>
    </message>
    <message>
        <source>Only about the bag with this file number.</source>
        <translation>只要与这个档案编号的袋子有关的。</translation>
    </message>
    <message>
        <source>Only looked at; nothing is changed. Taken in: new entries {new}</source>
        <translation>只是看看，什么都没有改动。接收后：新记录{new}</translation>
    </message>
    <message>
        <source>Only of this kind, such as revealed or printed.</source>
        <translation>只要这一种，例如 revealed 或 printed。</translation>
    </message>
    <message>
        <source>Only of this user; may be given several times.</source>
        <translation>只要这个用户的；可以给几次。</translation>
    </message>
    <message>
        <source>Only say what it would bring; nothing is changed.</source>
        <translation>只说会带来什么；什么也不改。</translation>
    </message>
    <message>
        <source>Only the laptops of this village, whether they wait or not.</source>
        <translation>只要这个村的电脑，不管等不等。</translation>
    </message>
    <message>
        <source>Only this one: the first nine digits of its villages&apos; codes.</source>
        <translation>只要这一个：所辖各村代码的前九位。</translation>
    </message>
    <message>
        <source>Only this village.</source>
        <translation>只要这个村。</translation>
    </message>
    <message>
        <source>Only this village; again for more.</source>
        <translation>只要这个村；可以再给几个。</translation>
    </message>
    <message>
        <source>Overdue {overdue}, due soon {near}, dates of law {law}</source>
        <translation>逾期{overdue}项，临近{near}项，法定日期{law}项</translation>
    </message>
    <message>
        <source>Password</source>
        <translation>密码</translation>
    </message>
    <message>
        <source>Password again</source>
        <translation>再输一次</translation>
    </message>
    <message>
        <source>Password of the file, kept nowhere: {password}</source>
        <translation>文件密码（不存档，请抄下）：{password}</translation>
    </message>
    <message>
        <source>Password of the server (Enter where it asks for none)</source>
        <translation>服务器的密码（服务器不要密码就直接回车）</translation>
    </message>
    <message>
        <source>Password, told once: {0}. Tell it apart from the file.</source>
        <translation>口令，只说这一次：{0}。请另外告诉对方，不要和文件放在一起。</translation>
    </message>
    <message>
        <source>Passwords: a long sentence, or graded protection with three kinds of characters.</source>
        <translation>密码：一句长话，或按等级保护要求用三种字符。</translation>
    </message>
    <message>
        <source>People whose number stands in two villages&apos; ledgers.</source>
        <translation>身份证号在两个村的台账里都有的人。</translation>
    </message>
    <message>
        <source>Photos and scans that are missing; the next bundle for the sisters asks: {count}</source>
        <translation>还缺的照片和扫描件，给另一台电脑的下一个数据包会向它要：{count}</translation>
    </message>
    <message>
        <source>Photos and scans that did not arrive and go along next time: {count}</source>
        <translation>县里没收到的照片和扫描件，下次一起带上：{count}</translation>
    </message>
    <message>
        <source>Photos and scans that did not lie beside the backup, or not whole: {count}</source>
        <translation>备份旁边缺少或不完整的照片和扫描件：{count} 份</translation>
    </message>
    <message>
        <source>Pretend that it is this day; the sample ledgers end shortly before the usual one.</source>
        <translation>当作是这一天；示范台账到默认那天前不久为止。</translation>
    </message>
    <message>
        <source>Put a new version in place from a signed file, or the newest one of a stick or folder; without any say which versions are here.</source>
        <translation>用签名文件，或U盘、文件夹里最新的一份，换上新版本；不给就说这里有哪些版本。</translation>
    </message>
    <message>
        <source>Put back a backup, as a new laptop; what was in the folder is kept beside it.</source>
        <translation>还原一份备份，作为一台新电脑；文件夹里原有的另存在旁边。</translation>
    </message>
    <message>
        <source>Put back: {count} {count:entry|entries} of laptop {predecessor}. This is laptop {tag} now; tell the county.</source>
        <translation>已恢复电脑{predecessor}的{count}条记录。本机现在是电脑{tag}，请告诉县里。</translation>
    </message>
    <message>
        <source>Put back: {count} {count:entry|entries} of the county&apos;s store. A new epoch has begun: write receipts for all laptops at once, so that the villages send again what is missing here.</source>
        <translation>县里的库已恢复，共{count}条记录，已开始新的一期。请马上给所有电脑开回执，各村会把这里缺的重新报上来：</translation>
    </message>
    <message>
        <source>Read these twelve digits out to {village} by telephone: {digits}</source>
        <translation>请打电话把这12位数字念给{village}：{digits}</translation>
    </message>
    <message>
        <source>Read these twelve digits to the village by telephone: {digits}</source>
        <translation>请打电话把这十二位数字念给村里核对：{digits}</translation>
    </message>
    <message>
        <source>Receipt {number}: the county has received bundles {bundles}</source>
        <translation>第{number}号回执：县里已收到第 {bundles} 包</translation>
    </message>
    <message>
        <source>Record a visit or a test from a JSON object on standard input.</source>
        <translation>从标准输入的 JSON 记一次走访或检测。</translation>
    </message>
    <message>
        <source>Recorded.</source>
        <translation>已登记。</translation>
    </message>
    <message>
        <source>Records on a server get a new data key and go on in the empty database of --postgres.</source>
        <translation>服务器上的记录换一把新数据密钥，转到 --postgres 的空库里继续用。</translation>
    </message>
    <message>
        <source>Records taken back: {rows}</source>
        <translation>已撤销{rows}条记录</translation>
    </message>
    <message>
        <source>Records that stayed, because something was written there later: {count}</source>
        <translation>有{count}条后来又改过，保留未动</translation>
    </message>
    <message>
        <source>Remove this row of those that hold the same days, with --why.</source>
        <translation>在日期重叠的几条里删去这一条，须写 --why。</translation>
    </message>
    <message>
        <source>Removed.</source>
        <translation>已删去。</translation>
    </message>
    <message>
        <source>Rename, renumber or merge villages. For one that is split off: `split`.</source>
        <translation>村改名、改代码或合并。拆出一个村请用 split。</translation>
    </message>
    <message>
        <source>Restore this backup with it before anything else: {backup}</source>
        <translation>请先用它恢复这份备份，再做别的：{backup}</translation>
    </message>
    <message>
        <source>Rows on which two values now stand side by side: {count}</source>
        <translation>现在有两个值并存、等人选定的记录：{count}条</translation>
    </message>
    <message>
        <source>Rows that could be two people are answered in the window.</source>
        <translation>有的行对得上两个人，请到窗口里选定。</translation>
    </message>
    <message>
        <source>Rows that fit: {fine}, with a warning: {warned}, not coming in: {refused}</source>
        <translation>可导入{fine}行，有提醒{warned}行，不能导入{refused}行</translation>
    </message>
    <message>
        <source>Rows that stayed out: {count}. --dry-run says why.</source>
        <translation>有{count}行没有导入，用 --dry-run 可看原因。</translation>
    </message>
    <message>
        <source>SOURCE is a packed folder that was built or tried by the county itself, or an update that the publisher has signed.</source>
        <translation>SOURCE 是县里自己打包或试过的文件夹，或出版方签过名的更新文件。</translation>
    </message>
    <message>
        <source>Save a bag, the roster or a form as a PDF, masked unless --full; --forms lists the forms.</source>
        <translation>把一个袋子、花名册或一张表存成 PDF，默认遮住，--full 不遮；--forms 列出有哪些表。</translation>
    </message>
    <message>
        <source>Save a text for the public too; small numbers are hidden in it.</source>
        <translation>另存一份给公众看的文字；小数隐去。</translation>
    </message>
    <message>
        <source>Save it as .csv.</source>
        <translation>存成 .csv。</translation>
    </message>
    <message>
        <source>Save it as a PDF to print.</source>
        <translation>存成打印用的 PDF。</translation>
    </message>
    <message>
        <source>Save it as a PDF.</source>
        <translation>存成 PDF。</translation>
    </message>
    <message>
        <source>Save it here; else it is printed.</source>
        <translation>存到这里；不给就直接显示。</translation>
    </message>
    <message>
        <source>Save the package of the system that the file carries into this folder.</source>
        <translation>把文件里带的系统软件包存到这个文件夹。</translation>
    </message>
    <message>
        <source>Save the report as a workbook too.</source>
        <translation>统计另存一份工作簿。</translation>
    </message>
    <message>
        <source>Save the report with its charts as a PDF too.</source>
        <translation>统计连图另存一份 PDF。</translation>
    </message>
    <message>
        <source>Saved: {file}</source>
        <translation>已保存：{file}</translation>
    </message>
    <message>
        <source>Saved: {path}</source>
        <translation>已保存：{path}</translation>
    </message>
    <message>
        <source>Say that an older copy of the store was put back: villages then send again what it lacks.</source>
        <translation>说明县库换回了旧的一份：各村会把它缺的再发一次。</translation>
    </message>
    <message>
        <source>Say what would be left behind; change nothing.</source>
        <translation>只说会留下什么；什么也不改。</translation>
    </message>
    <message>
        <source>Say what would come in; write nothing.</source>
        <translation>只说会收进什么；什么也不写。</translation>
    </message>
    <message>
        <source>Say where the records lie; with --postgres that they are reached another way, move there, or go on there under a new key, as after a clerk has left.</source>
        <translation>说记录存在哪里；带 --postgres 的：换一种连法、搬到那里，或换新密钥在那里继续用（例如工作人员离开以后）。</translation>
    </message>
    <message>
        <source>Say who goes: --person or --list.</source>
        <translation>请写明转谁：--person 或 --list。</translation>
    </message>
    <message>
        <source>Send all again, not only what a village lacks.</source>
        <translation>全部再发一次，不只是村里缺的。</translation>
    </message>
    <message>
        <source>Send every village its new county file: send-down --to STICK.</source>
        <translation>请把新的县级文件发给各村：send-down --to U盘。</translation>
    </message>
    <message>
        <source>Settled. It goes to the village with its next receipt.</source>
        <translation>已选定。随下一份回执送到村里。</translation>
    </message>
    <message>
        <source>Settled. The other values stay in the history.</source>
        <translation>已选定。其他值留在历史里。</translation>
    </message>
    <message>
        <source>Settled. {file} is for {village}: it is taken in there.</source>
        <translation>已选定。{file} 是给{village}的，请在村里接收。</translation>
    </message>
    <message>
        <source>Settled: both values are kept.</source>
        <translation>已选定：两个值都留下了。</translation>
    </message>
    <message>
        <source>Several go whole or not at all, with twelve digits for all of them.</source>
        <translation>几个袋子要么全办要么全不办，用同一组十二位数字。</translation>
    </message>
    <message>
        <source>Show every change of a bag, the newest first: who, when, on which laptop, old and new.</source>
        <translation>列出一个袋子的每处改动，新的在前：谁、何时、在哪台电脑、原来和现在。</translation>
    </message>
    <message>
        <source>Show its values, or choose one.</source>
        <translation>显示它的几个值，或选一个。</translation>
    </message>
    <message>
        <source>Show the window; without --home on the store of this computer, as yidai-county alone does.</source>
        <translation>打开窗口；不给 --home 就用这台电脑上的县库，与只输 yidai-county 一样。</translation>
    </message>
    <message>
        <source>Sign a new version with the county&apos;s key, which the laptops that have joined believe.</source>
        <translation>用县里的密钥给新版本签名，已加入的电脑都认它。</translation>
    </message>
    <message>
        <source>Stopped.</source>
        <translation>已停止。</translation>
    </message>
    <message>
        <source>Strike off a lost laptop: its later bundles wait in quarantine, and receipts name it.</source>
        <translation>作废丢失的电脑：它以后的数据包隔离待查，回执里写明它。</translation>
    </message>
    <message>
        <source>Take back the last action, an import included, or any one entry.</source>
        <translation>撤销上一步（包括导入），或任何一条记录。</translation>
    </message>
    <message>
        <source>Take in a ledger: roster, visits, tests, members, activities, or any ledger of the village.</source>
        <translation>收进一本台账：花名册、走访、检测、成员、活动，或村里任何一本台账。</translation>
    </message>
    <message>
        <source>Take in a sample county&apos;s stick in the real window, on no screen; leave a picture of each page.</source>
        <translation>在真的窗口里（不占屏幕）收进示范县的U盘；每页留一张图。</translation>
    </message>
    <message>
        <source>Take in bags that another village transferred, after comparing twelve digits by telephone.</source>
        <translation>收进别的村转来的袋子，先打电话核对十二位数字。</translation>
    </message>
    <message>
        <source>Take in bundles, or every bundle of a folder or stick, in its folders too.</source>
        <translation>收进数据包；给文件夹或U盘就收上面全部的，里面的文件夹也看。</translation>
    </message>
    <message>
        <source>Take in the county&apos;s answer. The new password opens the records from now on.</source>
        <translation>收进县里的答复。从现在起用新密码打开记录。</translation>
    </message>
    <message>
        <source>Take in the county&apos;s file: to join, after comparing its twelve digits by telephone; later, without.</source>
        <translation>收进县里的文件：头一次先打电话核对十二位数字再加入；以后不用。</translation>
    </message>
    <message>
        <source>Take in the county&apos;s receipt: its file, or the ten digits read out by telephone.</source>
        <translation>收进县里的回执：回执文件，或电话里念的十位数字。</translation>
    </message>
    <message>
        <source>Take in what came on a stick: the county&apos;s receipt, what it has entered for this village, a newer file of a county that is known, a bundle of this village&apos;s other laptop, or what a lost one had sent.</source>
        <translation>收进U盘带来的东西：县里的回执、县里给本村录的内容、已认识的县的更新文件、本村另一台电脑的数据包，或丢失的电脑发过的内容。</translation>
    </message>
    <message>
        <source>Take it off the list: somebody has seen to it.</source>
        <translation>从名单上去掉：已经有人处理了。</translation>
    </message>
    <message>
        <source>Take new keys. The old ones still open what was sent to them and vouch for the new ones.</source>
        <translation>换新密钥。旧的还能打开发给它的东西，也为新的作保。</translation>
    </message>
    <message>
        <source>Taken in: lines {lines}. Here already: {already}</source>
        <translation>已导入：台账{lines}行；原来已有：{already}行</translation>
    </message>
    <message>
        <source>Taken in: people {people}, visits {visits}, tests {tests}. Here already: {already}</source>
        <translation>已导入：人员{people}人，走访{visits}次，检测{tests}次；原来已有{already}条</translation>
    </message>
    <message>
        <source>Taken in: {file_no}</source>
        <translation>已收进来：{file_no}</translation>
    </message>
    <message>
        <source>Tell how program and records stand, without anything about a person.</source>
        <translation>说明程序和记录的情况，不含任何人的信息。</translation>
    </message>
    <message>
        <source>Term or windows are counted otherwise here than there: compare both bags.</source>
        <translation>期限或各期走访检测的算法与转出村不同，请两边核对。</translation>
    </message>
    <message>
        <source>The 24 characters, from the paper</source>
        <translation>照着纸上输入24个字</translation>
    </message>
    <message>
        <source>The backup was made by laptop {tag} on {day}; entries: {count}</source>
        <translation>备份由电脑{tag}于{day}做成，共{count}条记录</translation>
    </message>
    <message>
        <source>The bag as this vault knew it at the end of this day, instead of the changes.</source>
        <translation>这个记录库在那天结束时所知道的袋子，不列改动。</translation>
    </message>
    <message>
        <source>The bundles for the county, the newest first, which of them it has received, and what came back.</source>
        <translation>发给县里的数据包，新的在前：哪些县里收到了，退回了什么。</translation>
    </message>
    <message>
        <source>The code from now on.</source>
        <translation>以后用的代码。</translation>
    </message>
    <message>
        <source>The code of the new one.</source>
        <translation>新的那个的代码。</translation>
    </message>
    <message>
        <source>The conflicts that nobody settled yet, by village, the careful ones first.</source>
        <translation>还没人选定的冲突，按村列，要紧的在前。</translation>
    </message>
    <message>
        <source>The county has new keys, for which no key of before vouches.</source>
        <translation>县里已换新密钥，以前的密钥都不为它作保。</translation>
    </message>
    <message>
        <source>The county has new keys; the old ones are kept.</source>
        <translation>县级已换新密钥，旧密钥保留。</translation>
    </message>
    <message>
        <source>The county restored an older store; what it lacks is sent again next time.</source>
        <translation>县里恢复了较早的库，缺的内容下次会重新报送。</translation>
    </message>
    <message>
        <source>The county&apos;s file for the receiving village.</source>
        <translation>收方村的县级文件。</translation>
    </message>
    <message>
        <source>The county&apos;s name, as villages see it.</source>
        <translation>县里的名称，各村看到的就是它。</translation>
    </message>
    <message>
        <source>The county&apos;s store.</source>
        <translation>县库。</translation>
    </message>
    <message>
        <source>The county, or this village&apos;s other laptops.</source>
        <translation>县里，或本村的其他电脑。</translation>
    </message>
    <message>
        <source>The data inventory of this version, as the program itself uses it to mask, send and keep.</source>
        <translation>这个版本的数据清单，程序自己按它遮住、发送和保存。</translation>
    </message>
    <message>
        <source>The day of the loss; today if not given.</source>
        <translation>丢失的日子；不给就是今天。</translation>
    </message>
    <message>
        <source>The day of the next month by which a month&apos;s records are in time.</source>
        <translation>下个月几号以前报来算按时。</translation>
    </message>
    <message>
        <source>The day of the transfer; today otherwise.</source>
        <translation>转出的日子；不给就是今天。</translation>
    </message>
    <message>
        <source>The file number of the bag.</source>
        <translation>袋子的档案编号。</translation>
    </message>
    <message>
        <source>The file number of the bag; more than once for several.</source>
        <translation>袋子的档案编号；几个就给几次。</translation>
    </message>
    <message>
        <source>The file number of the person.</source>
        <translation>这个人的档案编号。</translation>
    </message>
    <message>
        <source>The file number of the same person here.</source>
        <translation>同一个人在本村的档案编号。</translation>
    </message>
    <message>
        <source>The file number; for a bag also several times.</source>
        <translation>档案编号；袋子可以给几次。</translation>
    </message>
    <message>
        <source>The file of {county} is taken in.</source>
        <translation>{county}的文件已接收。</translation>
    </message>
    <message>
        <source>The first user: the group&apos;s leader.</source>
        <translation>第一个用户：组长。</translation>
    </message>
    <message>
        <source>The id of one row.</source>
        <translation>一行记录的 id。</translation>
    </message>
    <message>
        <source>The laptop&apos;s three characters.</source>
        <translation>电脑的三位代号。</translation>
    </message>
    <message>
        <source>The last action of this user on this laptop.</source>
        <translation>这个用户在这台电脑上的上一步。</translation>
    </message>
    <message>
        <source>The name from now on.</source>
        <translation>以后用的名称。</translation>
    </message>
    <message>
        <source>The new password opens the records from now on.</source>
        <translation>从现在起用新密码打开。</translation>
    </message>
    <message>
        <source>The number of the lost bundle.</source>
        <translation>丢失的数据包的编号。</translation>
    </message>
    <message>
        <source>The number of the paper that designates the village.</source>
        <translation>指定本村的文件编号。</translation>
    </message>
    <message>
        <source>The number of the paper.</source>
        <translation>文件编号。</translation>
    </message>
    <message>
        <source>The old keys vouch for nothing: every laptop joins again.</source>
        <translation>旧密钥一律不再作保，每台电脑重新加入。</translation>
    </message>
    <message>
        <source>The package is saved and was compared. An administrator installs it: sudo apt install {path}</source>
        <translation>安装包已存好并核对。请管理员安装：sudo apt install {path}</translation>
    </message>
    <message>
        <source>The package, too.</source>
        <translation>软件包也要。</translation>
    </message>
    <message>
        <source>The phrase is right. Put the paper into the sealed envelope, in the safe.</source>
        <translation>短语无误。请把这张纸装进密封信封，放进保险柜。</translation>
    </message>
    <message>
        <source>The program made an error; what was saved is safe.</source>
        <translation>程序出了错；已保存的内容都在。</translation>
    </message>
    <message>
        <source>The reason for lines in a month that is closed.</source>
        <translation>录进已结月份的理由。</translation>
    </message>
    <message>
        <source>The reason, for the history.</source>
        <translation>理由，记入历史。</translation>
    </message>
    <message>
        <source>The reason, where its month is closed.</source>
        <translation>理由（那个月已经结了时）。</translation>
    </message>
    <message>
        <source>The records in that folder cannot be read and so not compared.</source>
        <translation>那个文件夹里的档案读不出来，无法比较。</translation>
    </message>
    <message>
        <source>The records lie in an encrypted file of this home.</source>
        <translation>记录在本文件夹的加密文件里。</translation>
    </message>
    <message>
        <source>The records lie on the server {host}, database {database}, as {user}.</source>
        <translation>记录在服务器 {host} 的数据库 {database}，用户 {user}。</translation>
    </message>
    <message>
        <source>The same in English.</source>
        <translation>英文的同样内容。</translation>
    </message>
    <message>
        <source>The same person in two villages. Numbers are masked; names are not shown.</source>
        <translation>同一个人在两个村。号码遮住；姓名不显示。</translation>
    </message>
    <message>
        <source>The steps of splitting a village, which of them are done, and which bags have not arrived.</source>
        <translation>拆分一个村的步骤：哪些做了，哪些袋子还没到。</translation>
    </message>
    <message>
        <source>The stick.</source>
        <translation>U盘。</translation>
    </message>
    <message>
        <source>The store is made. Write these 24 characters down; they are shown only now:</source>
        <translation>县级库已建好。请抄下这24个字，只显示这一次：</translation>
    </message>
    <message>
        <source>The three characters of the successor, which has joined.</source>
        <translation>接替的电脑的三位代号，它要已经加入。</translation>
    </message>
    <message>
        <source>The tour is done; what it made lies in {folder}</source>
        <translation>演示已完成，成果在：{folder}</translation>
    </message>
    <message>
        <source>The township from now on, where that changes too.</source>
        <translation>以后属于哪个乡镇（也变的话）。</translation>
    </message>
    <message>
        <source>The twelve digits read out by the county</source>
        <translation>县里念的十二位数字</translation>
    </message>
    <message>
        <source>The twelve digits that the county read out; asked for otherwise.</source>
        <translation>县里念的十二位数字；不给就会问。</translation>
    </message>
    <message>
        <source>The twelve digits that the sending village read out.</source>
        <translation>转出村念的十二位数字。</translation>
    </message>
    <message>
        <source>The twelve digits that the village reads out; asked for otherwise.</source>
        <translation>村里念的十二位数字；不给就会问。</translation>
    </message>
    <message>
        <source>The vault is made. Write these 24 characters down; they are shown only now:</source>
        <translation>档案库已建好。请抄下这24个字，只显示这一次：</translation>
    </message>
    <message>
        <source>The vault&apos;s folder.</source>
        <translation>记录库的文件夹。</translation>
    </message>
    <message>
        <source>The village is added.</source>
        <translation>已添加这个村。</translation>
    </message>
    <message>
        <source>The village that is split.</source>
        <translation>要拆的村。</translation>
    </message>
    <message>
        <source>The villages of this vault: people, ledgers, funds and figures stand apart.</source>
        <translation>这个记录库里的各村：人员、台账、经费和统计各归各。</translation>
    </message>
    <message>
        <source>The villages of which a month is missing or has a gap, sorted by township.</source>
        <translation>哪些村缺一个月或中间有缺，按乡镇排。</translation>
    </message>
    <message>
        <source>The zip file.</source>
        <translation>zip 文件。</translation>
    </message>
    <message>
        <source>Then type them back: yidai-county init --typed-back --home …</source>
        <translation>随后请照纸回输：yidai-county init --typed-back --home …</translation>
    </message>
    <message>
        <source>There are no records in that folder yet; nothing is left behind.</source>
        <translation>那个文件夹里还没有档案，不会留下什么。</translation>
    </message>
    <message>
        <source>There is no backup anywhere else yet. --to writes one.</source>
        <translation>别处还没有备份，用 --to 可以写一份。</translation>
    </message>
    <message>
        <source>This receipt was taken in before; nothing changed.</source>
        <translation>这张回执以前导入过，没有变化。</translation>
    </message>
    <message>
        <source>This transfer is here already: {file_no}</source>
        <translation>这份转出档案已在本村：{file_no}</translation>
    </message>
    <message>
        <source>To be looked at, which is no damage: {finding}</source>
        <translation>请看一看（不是损坏）：{finding}</translation>
    </message>
    <message>
        <source>Type the phrase of a store that was made before.</source>
        <translation>把以前建的库的恢复短语抄回来。</translation>
    </message>
    <message>
        <source>Use the version before again, from the next start on.</source>
        <translation>下次启动起改用前一个版本。</translation>
    </message>
    <message>
        <source>Version {version} for {system}</source>
        <translation>{version} 版，{system}</translation>
    </message>
    <message>
        <source>Version {version} is in place and is used from the next start on. {before} stays: --back leads to it. The records were backed up first: {backup}</source>
        <translation>{version} 版已经装好，下次打开就用它。{before} 版留着：加 --back 可以退回。更新前档案已备份：{backup}</translation>
    </message>
    <message>
        <source>Version {version} is used again from the next start on.</source>
        <translation>下次打开起，又用 {version} 版。</translation>
    </message>
    <message>
        <source>Version {version} of {day}, signed by {signer}: it can be taken.</source>
        <translation>{version} 版（{day}），{signer}签名：可以更新。</translation>
    </message>
    <message>
        <source>Village by month: received, late, a gap, or nothing; closed months, conflicts, copies, versions.</source>
        <translation>按村按月：已收、迟到、有缺或没有；已结的月、冲突、复制的电脑、版本。</translation>
    </message>
    <message>
        <source>What is new, in Chinese, for the cadres.</source>
        <translation>有什么新的，用中文写给干部看。</translation>
    </message>
    <message>
        <source>What is settled here goes to the village with its next receipt, or with --to at once.</source>
        <translation>在这里选定的，随下一份回执到村里；带 --to 的马上写出。</translation>
    </message>
    <message>
        <source>What the county entered for this village is here: new entries {new}</source>
        <translation>县里为本村登记的内容已收下：新记录{new}</translation>
    </message>
    <message>
        <source>What the county has settled or entered for its village goes along as a bundle. A receipt that was lost is written again with --village-code.</source>
        <translation>县里给这个村选定或录的内容作为数据包一起带去。回执丢了，用 --village-code 再写。</translation>
    </message>
    <message>
        <source>What the county held of this village is here: new entries {new}</source>
        <translation>县里存的本村记录已收下：新记录{new}条</translation>
    </message>
    <message>
        <source>What the windows speak.</source>
        <translation>窗口用什么语言。</translation>
    </message>
    <message>
        <source>What was asked to be corrected in one bag, and what was changed: before, after, who and when.</source>
        <translation>一个袋子里要求改正过什么、改了什么：改前、改后、谁、何时。</translation>
    </message>
    <message>
        <source>What was there before is kept: {file}, renamed to keys.json, brings it back.</source>
        <translation>原来的档案还在：把 {file} 改名为 keys.json 就能找回。</translation>
    </message>
    <message>
        <source>Where it goes, filled.</source>
        <translation>填好后存到哪里。</translation>
    </message>
    <message>
        <source>Which field of it, as the list names it.</source>
        <translation>它的哪一项，按列表里的叫法。</translation>
    </message>
    <message>
        <source>Which of its values holds, counted from 1.</source>
        <translation>它的哪个值算数，从 1 数起。</translation>
    </message>
    <message>
        <source>Which of the values holds, counted from 1.</source>
        <translation>哪个值算数，从 1 数起。</translation>
    </message>
    <message>
        <source>Which, such as 2026-11.</source>
        <translation>哪一个，例如 2026-11。</translation>
    </message>
    <message>
        <source>Who issued it: the township or the county.</source>
        <translation>谁发的：乡镇或县里。</translation>
    </message>
    <message>
        <source>Who looked at, searched, printed, sent, unlocked or failed to, here and in the villages.</source>
        <translation>谁看过、搜过、打印过、发过、打开过或没打开，这里的和各村的。</translation>
    </message>
    <message>
        <source>Who looked at, searched, printed, sent, unlocked or failed to; file numbers, never names.</source>
        <translation>谁看过、搜过、打印过、发过、打开过或没打开；只写档案编号，不写姓名。</translation>
    </message>
    <message>
        <source>Who unlocks, where several users may.</source>
        <translation>有几个用户时，由谁打开。</translation>
    </message>
    <message>
        <source>Who uses the store.</source>
        <translation>谁用这个库。</translation>
    </message>
    <message>
        <source>Whose password, where there is more than one.</source>
        <translation>有几个密码时，是谁的。</translation>
    </message>
    <message>
        <source>Why in full, from --reasons: number or words; it is logged.</source>
        <translation>为什么要全号，从 --reasons 里选：编号或文字；会留记录。</translation>
    </message>
    <message>
        <source>Why names and numbers are needed in full; it is logged.</source>
        <translation>为什么要姓名和号码不遮；会留记录。</translation>
    </message>
    <message>
        <source>Why, for instance where the person moved.</source>
        <translation>为什么，例如人搬到了哪里。</translation>
    </message>
    <message>
        <source>With --back: the backup of then will be restored.</source>
        <translation>与 --back 一起用：还原当时的备份。</translation>
    </message>
    <message>
        <source>With --typed-back: holds it.</source>
        <translation>与 --typed-back 一起用：里面存着抄回来的短语。</translation>
    </message>
    <message>
        <source>With --village-code: only this one.</source>
        <translation>与 --village-code 一起用：只要这一台。</translation>
    </message>
    <message>
        <source>With or without a password; on a stick, what names people has one unless --plain.</source>
        <translation>要不要密码；在U盘上写着人名的都有密码，除非给 --plain。</translation>
    </message>
    <message>
        <source>Without it, nothing of the records.</source>
        <translation>不给它，就不含任何记录。</translation>
    </message>
    <message>
        <source>Work on the village with this code from now on.</source>
        <translation>从现在起用这个代码的村。</translation>
    </message>
    <message>
        <source>Worked on now: {name}</source>
        <translation>当前村：{name}</translation>
    </message>
    <message>
        <source>Write a signed receipt for every laptop that sent something since its last one.</source>
        <translation>给上次回执后发来过东西的每台电脑写一份签名的回执。</translation>
    </message>
    <message>
        <source>Write all that the county holds of a village for a laptop that replaces a lost one.</source>
        <translation>把县里存的一个村的全部内容写给接替丢失电脑的那台。</translation>
    </message>
    <message>
        <source>Write anew what still lies on a stick: a village that has the new file takes nothing more that the old keys signed.</source>
        <translation>还在U盘上没送到的，请重新写一份：收了新县级文件的村，不再接收旧密钥签的东西。</translation>
    </message>
    <message>
        <source>Write bags to a folder or stick for another village, and close them here as moved.</source>
        <translation>把袋子写到文件夹或U盘，转给别的村，并在这里按转走关上。</translation>
    </message>
    <message>
        <source>Write it for the village at once, to a stick or folder; else it goes with the next receipt.</source>
        <translation>马上写给那个村，写到U盘或文件夹；不给就随下一份回执去。</translation>
    </message>
    <message>
        <source>Write the next encrypted, signed bundle to a folder or stick, and read it back.</source>
        <translation>写下一个加密、签名的数据包到文件夹或U盘，并读回核对。</translation>
    </message>
    <message>
        <source>Write the request for the county. --password-file holds the NEW password.</source>
        <translation>写给县里的请求。--password-file 里是新密码。</translation>
    </message>
    <message>
        <source>Written and read back: {0}</source>
        <translation>已写入并核对：{0}</translation>
    </message>
    <message>
        <source>a copy of a laptop is in use</source>
        <translation>有电脑的副本在使用</translation>
    </message>
    <message>
        <source>a form by its number, such as: print form F11</source>
        <translation>表要写编号，例如：print form F11</translation>
    </message>
    <message>
        <source>a form is of one person or of everyone</source>
        <translation>一张表只能是一个人的，或所有人的</translation>
    </message>
    <message>
        <source>a name, except for list</source>
        <translation>要写名字；list 不写</translation>
    </message>
    <message>
        <source>aggregate: publicity and the village&apos;s work alone, nothing about a person.</source>
        <translation>aggregate：只有宣传和村里的工作，不含任何人。</translation>
    </message>
    <message>
        <source>bag needs --person</source>
        <translation>bag 要给 --person</translation>
    </message>
    <message>
        <source>bags: {count}</source>
        <translation>袋数：{count}</translation>
    </message>
    <message>
        <source>either --last or --entry is needed</source>
        <translation>要 --last 或 --entry，只给一个</translation>
    </message>
    <message>
        <source>either --person or --all</source>
        <translation>--person 和 --all 只给一个</translation>
    </message>
    <message>
        <source>entries are missing after number {number}</source>
        <translation>第{number}条之后有缺</translation>
    </message>
    <message>
        <source>from {village}</source>
        <translation>来自{village}</translation>
    </message>
    <message>
        <source>has not joined yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>in dispute between two laptops</source>
        <translation>两台电脑填得不一样</translation>
    </message>
    <message>
        <source>kept here, on no stick yet</source>
        <translation>只在本机，还没有写到U盘</translation>
    </message>
    <message>
        <source>made or changed: {rows}</source>
        <translation>新增或改动：{rows}</translation>
    </message>
    <message>
        <source>not arrived yet</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>not readable: {count}</source>
        <translation>读不了{count}条</translation>
    </message>
    <message>
        <source>open conflicts {count}</source>
        <translation>待选定的冲突{count}处</translation>
    </message>
    <message>
        <source>postgresql://user@host/database: records lie on a server.</source>
        <translation>postgresql://用户@主机/库名：记录在服务器上。</translation>
    </message>
    <message>
        <source>program {version}</source>
        <translation>程序 {version}</translation>
    </message>
    <message>
        <source>received by the county</source>
        <translation>县里已收到</translation>
    </message>
    <message>
        <source>received by the county (by telephone)</source>
        <translation>县里已收到（电话确认）</translation>
    </message>
    <message>
        <source>since {day}</source>
        <translation>自 {day}</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收下</translation>
    </message>
    <message>
        <source>telephone code {code}</source>
        <translation>电话回执码 {code}</translation>
    </message>
    <message>
        <source>to {village}</source>
        <translation>转往{village}</translation>
    </message>
    <message>
        <source>until {day}</source>
        <translation>至 {day}</translation>
    </message>
    <message>
        <source>waiting for something that is not here yet: {count}</source>
        <translation>有{count}条在等还没到的内容</translation>
    </message>
    <message>
        <source>was here already</source>
        <translation>本村已有</translation>
    </message>
    <message>
        <source>what to print, --out and --vault; or --forms</source>
        <translation>要写打印什么、--out 和 --vault；或只写 --forms</translation>
    </message>
    <message>
        <source>written, waiting for the county&apos;s receipt</source>
        <translation>已写出，等县里的回执</translation>
    </message>
    <message>
        <source>{0} {0:code|codes} filled in: {1}</source>
        <translation>已填{0}处：{1}</translation>
    </message>
    <message>
        <source>{code} {name}: villages {count}. Send them their new file: send-down.</source>
        <translation>{code} {name}：{count}个村。请下发新文件：send-down。</translation>
    </message>
    <message>
        <source>{code} {village}, to join again: read out {digits}</source>
        <translation>{code} {village}重新加入：请念 {digits}</translation>
    </message>
    <message>
        <source>{code} {village}: asked about file {file_no}</source>
        <translation>{code} {village}：已询问档案{file_no}</translation>
    </message>
    <message>
        <source>{code} {village}: lines entered {count}</source>
        <translation>{code} {village}：录入{count}行</translation>
    </message>
    <message>
        <source>{code} {village}: open conflicts {count}, careful ones {careful}</source>
        <translation>{code} {village}：待选定的冲突{count}处，其中须慎重的{careful}处</translation>
    </message>
    <message>
        <source>{code}: county file; of the county&apos;s own entries {count}</source>
        <translation>{code}：县级文件；县里登记的新记录{count}</translation>
    </message>
    <message>
        <source>{county}: changed records not received yet: {count}</source>
        <translation>{county}：还有{count}条改动县里没有收到</translation>
    </message>
    <message>
        <source>{county}: laptops {laptops}, people {people}, entries {entries}, waiting {waiting}</source>
        <translation>{county}：电脑{laptops}台，人员{people}人，条目{entries}条，等待{waiting}条</translation>
    </message>
    <message>
        <source>{count} {count:bag is|bags are} written for {village} and {count:was|were} read back: {folder}. {count:It is|They are} closed here.</source>
        <translation>转往{village}的{count}份档案已写到 {folder} 并回读核对，本村已结案。</translation>
    </message>
    <message>
        <source>{count} {count:file|files}</source>
        <translation>{count}个文件</translation>
    </message>
    <message>
        <source>{count} {count:picture lies|pictures lie} in {folder}</source>
        <translation>{count}张图放在 {folder}</translation>
    </message>
    <message>
        <source>{facts}. {more}</source>
        <translation>{facts}。{more}</translation>
    </message>
    <message>
        <source>{file} is for laptop {laptop} alone. Hand it over on a stick.</source>
        <translation>{file}只给电脑{laptop}用。请用U盘交去。</translation>
    </message>
    <message>
        <source>{file} is written and was read back. It is received once the county says so.</source>
        <translation>{file} 已写好并回读核对。县里回执到了，才算收到。</translation>
    </message>
    <message>
        <source>{file} is written and was read back. It names nobody.</source>
        <translation>{file} 已写好并核对过，里面不含人员内容。</translation>
    </message>
    <message>
        <source>{file} is written and was read back. Laptops that joined take it.</source>
        <translation>{file} 已写好，并读回核对。登记过的电脑都能用它更新。</translation>
    </message>
    <message>
        <source>{file} is written and was read back. Take it in on the other laptop.</source>
        <translation>{file} 已写好并回读核对。请在另一台电脑上收下它。</translation>
    </message>
    <message>
        <source>{file} is written for {village} and was read back. The bag is closed here.</source>
        <translation>{file} 已写好并回读核对，交给{village}。本村的档案已结案。</translation>
    </message>
    <message>
        <source>{file} is written. Read these twelve digits to the county: {digits}</source>
        <translation>{file}已写好。请打电话把这十二位数字念给县里：{digits}</translation>
    </message>
    <message>
        <source>{file}: entries {count}, for laptop {tag} alone. Take it in there.</source>
        <translation>{file}：条目{count}条，只给电脑{tag}。请在那台电脑上收下它。</translation>
    </message>
    <message>
        <source>{file}: not taken in. {why}</source>
        <translation>{file}：没有收下。{why}</translation>
    </message>
    <message>
        <source>{file}: pages: {pages}</source>
        <translation>{file}：共{pages}页</translation>
    </message>
    <message>
        <source>{file}: receipt {number} for {village} {tag}</source>
        <translation>{file}：给{village} {tag} 的第{number}号回执</translation>
    </message>
    <message>
        <source>{file}: taken in, {village} {tag} bundle {number}, new entries {new}</source>
        <translation>{file}：已收下，{village} {tag} 第{number}包，新记录{new}条</translation>
    </message>
    <message>
        <source>{file}: was taken in before, nothing changed</source>
        <translation>{file}：以前收过，没有变化</translation>
    </message>
    <message>
        <source>{file}: what the county has for this village; it is taken in there</source>
        <translation>{file}：县里给该村的内容，请在村里接收</translation>
    </message>
    <message>
        <source>{folder}: months {months}, villages {villages}, numbers {cells}, of which hidden {hidden}</source>
        <translation>{folder}：{months}个月，{villages}个村，共{cells}个数，其中隐去{hidden}个</translation>
    </message>
    <message>
        <source>{kind}: {count} {count:entry goes|entries go} into every county file from now on</source>
        <translation>{kind}：从现在起每份县级文件都带上，共{count}项</translation>
    </message>
    <message>
        <source>{month}: of {all} {all:village|villages} {count} reported</source>
        <translation>{month}：{all}个村中{count}个已报</translation>
    </message>
    <message>
        <source>{there} → {here}: {arrived} of {count} {count:bag has|bags have} arrived.</source>
        <translation>{there} → {here}：{count}份档案，已到{arrived}份。</translation>
    </message>
    <message>
        <source>{township}: villages to remind {count}</source>
        <translation>{township}：需提醒{count}个村</translation>
    </message>
    <message>
        <source>{value} is not between {first} and {last}.</source>
        <translation>{value} 不在 {first} 和 {last} 之间。</translation>
    </message>
    <message>
        <source>{village} {tag}: bundles {bundles}, newest {newest}, stored up to entry {through}</source>
        <translation>{village} {tag}：数据包{bundles}个，最新第{newest}包，已存到第{through}条</translation>
    </message>
    <message>
        <source>{village}: entries of the county&apos;s that it does not hold yet: {count}</source>
        <translation>{village}：县里写的、村里还没有收到的记录{count}条</translation>
    </message>
    <message>
        <source>{village}: laptop {tag} is struck off. Renew the file of its sisters.</source>
        <translation>{village}：电脑{tag}已注销。请给本村其他电脑换发县里的文件。</translation>
    </message>
    <message>
        <source>{village}: people {people}, visits {visits}, tests {tests}</source>
        <translation>{village}：人员{people}人，走访{visits}次，检测{tests}次</translation>
    </message>
</context>
<context>
    <name>conduct</name>
    <message>
        <source>3 times or more</source>
        <translation>满3次</translation>
    </message>
    <message>
        <source>A test was positive ({day}).</source>
        <translation>有一次检测结果为阳性（{day}）。</translation>
    </message>
    <message>
        <source>Days away in total</source>
        <translation>累计离开天数</translation>
    </message>
    <message>
        <source>Days away that the authority counted: {number} in all.</source>
        <translation>经认定计入的离开天数：累计{number}天。</translation>
    </message>
    <message>
        <source>Departures that the authority counted as without leave: {number} in all.</source>
        <translation>经认定计入的擅自离开：共{number}次。</translation>
    </message>
    <message>
        <source>Left without leave</source>
        <translation>擅自离开</translation>
    </message>
    <message>
        <source>New use became known ({day}).</source>
        <translation>获知再次吸毒（{day}）。</translation>
    </message>
    <message>
        <source>Refused community detox, as told to us ({day}).</source>
        <translation>据告知，本人拒绝社区戒毒（{day}）。</translation>
    </message>
    <message>
        <source>Source: {0}.</source>
        <translation>来源：{0}。</translation>
    </message>
    <message>
        <source>Tests refused or evaded</source>
        <translation>拒绝、逃避检测</translation>
    </message>
    <message>
        <source>Tests that the authority counted as refused or evaded: {number} in all.</source>
        <translation>经认定计入的拒绝、逃避检测：共{number}次。</translation>
    </message>
    <message>
        <source>The counts of article 20 have reached their limit.</source>
        <translation>条例第20条的计数已达到界限。</translation>
    </message>
    <message>
        <source>below</source>
        <translation>未达到</translation>
    </message>
    <message>
        <source>counts</source>
        <translation>计入</translation>
    </message>
    <message>
        <source>does not count</source>
        <translation>不计入</translation>
    </message>
    <message>
        <source>in conflict, not counted</source>
        <translation>说法不一，暂不计</translation>
    </message>
    <message>
        <source>limit reached</source>
        <translation>已达到</translation>
    </message>
    <message>
        <source>more than 30 days</source>
        <translation>超过30天</translation>
    </message>
    <message>
        <source>near the limit</source>
        <translation>接近</translation>
    </message>
    <message>
        <source>no source, not counted</source>
        <translation>缺来源，暂不计</translation>
    </message>
    <message>
        <source>not counted yet</source>
        <translation>尚未认定</translation>
    </message>
    <message>
        <source>not of article 20</source>
        <translation>不属第20条</translation>
    </message>
    <message>
        <source>withdrawn</source>
        <translation>已撤回</translation>
    </message>
    <message>
        <source>{0} {0:day|days} if the days of leaving count too, which the article does not say.</source>
        <translation>如果把离开当天也算上，是{0}天；条例没有写明怎么算。</translation>
    </message>
    <message>
        <source>{day}: did not accept community detox.</source>
        <translation>{day}：未接受社区戒毒。</translation>
    </message>
    <message>
        <source>{day}: left the county; see the record of absence.</source>
        <translation>{day}：离开本县（市、区），见离开记录。</translation>
    </message>
    <message>
        <source>{day}: new use of drugs became known.</source>
        <translation>{day}：获知再次吸毒的情况。</translation>
    </message>
    <message>
        <source>{day}: not tested; see the register of breaches.</source>
        <translation>{day}：未接受检测，见违反协议登记。</translation>
    </message>
    <message>
        <source>{day}: tested, the result given was positive.</source>
        <translation>{day}：接受检测，告知结果为阳性。</translation>
    </message>
    <message>
        <source>{what} Suggestion: report it to the police promptly ({articles}). Officers decide.</source>
        <translation>{what}建议：及时报告公安机关（{articles}）。由公安机关决定。</translation>
    </message>
    <message>
        <source>{what} The draft of a report waits ({articles}).</source>
        <translation>{what}情况报告草稿待报（{articles}）。</translation>
    </message>
</context>
<context>
    <name>conflicts</name>
    <message>
        <source>Leaves of the same days</source>
        <translation>日期重叠的请假</translation>
    </message>
    <message>
        <source>Placements of the same days</source>
        <translation>日期重叠的社区戒毒（康复）</translation>
    </message>
    <message>
        <source>Suspensions of the same days</source>
        <translation>日期重叠的中止</translation>
    </message>
    <message>
        <source>Until somebody has looked, nothing rests after {day}.</source>
        <translation>核对以前，{day} 以后不再中止，照常提醒。</translation>
    </message>
    <message>
        <source>Until somebody has looked, the return by {day} is asked about, and visits after it.</source>
        <translation>核对以前，按 {day} 返回催问，此日以后照常提醒走访。</translation>
    </message>
    <message>
        <source>Until somebody has looked, what any of them asks for is asked, until {day}.</source>
        <translation>核对以前，其中任何一条要求的都要做，直到 {day}。</translation>
    </message>
    <message>
        <source>Until somebody has looked, what any of them asks for is asked. None of them has an end.</source>
        <translation>核对以前，其中任何一条要求的都要做；各条都没有写结束日期。</translation>
    </message>
    <message>
        <source>{first} to {last}</source>
        <translation>{first} 至 {last}</translation>
    </message>
    <message>
        <source>{first}, without an end</source>
        <translation>{first} 起，没有结束日期</translation>
    </message>
</context>
<context>
    <name>contents</name>
    <message>
        <source>More sheets</source>
        <translation>其他表</translation>
    </message>
    <message>
        <source>Papers {0}/{1}: {2}</source>
        <translation>材料 {0}/{1}：{2}</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>not required</source>
        <translation>不需要</translation>
    </message>
    <message>
        <source>there</source>
        <translation>有</translation>
    </message>
    <message>
        <source>{0} ({1})</source>
        <translation>{0}（{1}）</translation>
    </message>
    <message>
        <source>{0} missed</source>
        <translation>缺 {0} 次</translation>
    </message>
    <message>
        <source>{0} p.</source>
        <translation>{0} 页</translation>
    </message>
    <message>
        <source>{0} recorded</source>
        <translation>{0} 条</translation>
    </message>
</context>
<context>
    <name>copies</name>
    <message>
        <source>Ask at both machines which one is the copy. It has to go on as a new laptop; until then its entries wait, and nothing is lost.</source>
        <translation>请到两台机器上问清哪台是复制的。复制的那台要作为新电脑继续用；在这之前它的记录先等着，一条也不会丢。</translation>
    </message>
    <message>
        <source>Ask the county for a bundle with what it holds of this village, and take it in on the page Send.</source>
        <translation>请县里把存的本村记录做成一个包发回来，在“报送县里”页收下。</translation>
    </message>
    <message>
        <source>Find that machine, and type nothing more on it. There: back up now, then put that backup back (Safe-keeping). It goes on as a new laptop and keeps all that was typed. Then tell the county.</source>
        <translation>请找到那台机器，不要再在上面录入。在那台上：先点“现在备份”，再在“保管”页用“恢复一份…”把它恢复回去。它就作为新电脑继续用，录过的都在。然后告诉县里。</translation>
    </message>
    <message>
        <source>Laptop {0}</source>
        <translation>电脑 {0}</translation>
    </message>
    <message>
        <source>Ring the county and settle which machine is the copy. On this machine: back up now, then put that backup back (Safe-keeping). It goes on as a new laptop, keeps all that was typed, and joins with a new file of the county.</source>
        <translation>请给县里打电话，确认哪台是复制的。在这台上：先点“现在备份”，再在“保管”页用“恢复一份…”把它恢复回去。它就作为新电脑继续用，录过的都在，再用县里的新文件加入。</translation>
    </message>
    <message>
        <source>The county</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>Type nothing more here, and ring the county. Back up now, then put that backup back (Safe-keeping): this machine goes on as a new laptop. The county gives a new file, and what it holds.</source>
        <translation>请不要再在这台上录入，给县里打电话。先点“现在备份”，再在“保管”页用“恢复一份…”把它恢复回去：这台就作为新电脑继续用。县里会给新文件，并把县里存的发回来。</translation>
    </message>
    <message>
        <source>{who} holds entries of laptop {tag}, from number {number} on, that are not here (noticed on {day}): an older state was put back here, or another machine uses a copy of these records.</source>
        <translation>{who}有电脑 {tag} 从第 {number} 条起的记录，这台上没有（{day} 发现）：这台恢复过旧的状态，或者另一台机器在用这套记录的复制件。</translation>
    </message>
    <message>
        <source>{who} holds entries of laptop {tag}, in whose place this machine was put back, from number {number} on, that are not here (noticed on {day}): the backup was older.</source>
        <translation>这台是接替电脑 {tag} 恢复的；{who}有它从第 {number} 条起的记录，这台上没有（{day} 发现）：恢复的备份旧一些。</translation>
    </message>
    <message>
        <source>{who} holds other entries of laptop {tag} than this machine, from entry {number} on (noticed on {day}): another machine uses a copy of these records. What was typed here since then is all here, but cannot be taken in there.</source>
        <translation>从第 {number} 条起，{who}存的电脑 {tag} 的记录和这台的不一样（{day} 发现）：另一台机器在用这套记录的复制件。这台从那以后录的都还在，但那边收不进去。</translation>
    </message>
    <message>
        <source>{who} holds other entries of laptop {tag} than this machine, from entry {number} on (noticed on {day}): two machines use that name, and one of them is a copy.</source>
        <translation>从第 {number} 条起，{who}存的电脑 {tag} 的记录和这台上的不一样（{day} 发现）：有两台机器用这个编号，其中一台是复制的。</translation>
    </message>
    <message>
        <source>{who} was given a bundle of another machine that uses a copy of these records: it bears the name {tag} and has other entries from number {number} on (noticed on {day}). It was refused; the entries of this machine are there.</source>
        <translation>{who}收到过另一台机器的数据包，那台在用这套记录的复制件：编号也是 {tag}，从第 {number} 条起内容不一样（{day} 发现）。那个包没有收；这台的记录都在。</translation>
    </message>
    <message>
        <source>{who} was given other entries of laptop {tag}, from number {number} on (noticed on {day}), and refused them: two machines use that name, and one of them is a copy.</source>
        <translation>{who}收到过电脑 {tag} 从第 {number} 条起的另一种记录（{day} 发现），没有收：有两台机器用这个编号，其中一台是复制的。</translation>
    </message>
</context>
<context>
    <name>county</name>
    <message>
        <source>; </source>
        <translation>；</translation>
    </message>
    <message>
        <source>A copied laptop</source>
        <translation>电脑被复制</translation>
    </message>
    <message>
        <source>A copy of one of its laptops is in use: find it and stop using it.</source>
        <translation>有一台电脑的副本在用：找出来，停用。</translation>
    </message>
    <message>
        <source>A gap</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>A new epoch has begun. Write receipts for all laptops.</source>
        <translation>已从新的一期算起。请给所有电脑写回执。</translation>
    </message>
    <message>
        <source>Backup</source>
        <translation>备份</translation>
    </message>
    <message>
        <source>Bags given {0}, arrived {1}.</source>
        <translation>已转出{0}份，已到{1}份。</translation>
    </message>
    <message>
        <source>Begin</source>
        <translation>建立</translation>
    </message>
    <message>
        <source>Both send; here stands what has not arrived.</source>
        <translation>两个村都报送；还没到的写在这里。</translation>
    </message>
    <message>
        <source>Bundles on a stick</source>
        <translation>U盘里有包</translation>
    </message>
    <message>
        <source>Bundles taken in during that month: {count}.</source>
        <translation>这个月里收了{count}包。</translation>
    </message>
    <message>
        <source>County desk</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Fields with two values: {count}. Villages settle their own; look at what stays open.</source>
        <translation>有两个值的栏目：{count}处。村里的由村里定，县里看一直没定的。</translation>
    </message>
    <message>
        <source>Files that were not taken in: {count}. The reason stands with each.</source>
        <translation>没收进来的文件：{count}个，各写明了原因。</translation>
    </message>
    <message>
        <source>In quarantine</source>
        <translation>隔离</translation>
    </message>
    <message>
        <source>In two villages</source>
        <translation>同一人两村</translation>
    </message>
    <message>
        <source>It has a file to join with, and has sent nothing yet.</source>
        <translation>已给加入文件，还没报送过。</translation>
    </message>
    <message>
        <source>It joins and sends its first bundle, which is taken in here.</source>
        <translation>新村登记好，报送第一包，县里收下。</translation>
    </message>
    <message>
        <source>Its newest bundle was written by Yidai {version}.</source>
        <translation>最新一包由一人一袋 {version} 写出。</translation>
    </message>
    <message>
        <source>Laptops</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Laptops that wait: {count}. Without a receipt their records count as not received.</source>
        <translation>在等回执的电脑：{count}台。没有回执，村里就不算“县里已收”。</translation>
    </message>
    <message>
        <source>Laptops: {count}.</source>
        <translation>电脑{count}台。</translation>
    </message>
    <message>
        <source>Last taken in</source>
        <translation>最近收取</translation>
    </message>
    <message>
        <source>No copy of the store lies elsewhere. Without one a broken disk loses every village.</source>
        <translation>库没有放在别处的备份。硬盘一坏，全县的记录都没了。</translation>
    </message>
    <message>
        <source>No village has a file to join with yet: make one, or a file for a whole list.</source>
        <translation>还没有给任何村做加入文件：做一个村的，或按名单一次做完。</translation>
    </message>
    <message>
        <source>Not arrived: {0}</source>
        <translation>还没到：{0}</translation>
    </message>
    <message>
        <source>Not joined yet</source>
        <translation>尚未加入</translation>
    </message>
    <message>
        <source>On {place}: {count}. Take them in; what was taken in before stays as it is.</source>
        <translation>{place}里有{count}个。收进来吧；以前收过的不会变。</translation>
    </message>
    <message>
        <source>Open conflicts</source>
        <translation>未定冲突</translation>
    </message>
    <message>
        <source>Open conflicts: {count}; the village settles its own.</source>
        <translation>未定冲突{count}处，由村里定。</translation>
    </message>
    <message>
        <source>Overdue villages</source>
        <translation>逾期未报</translation>
    </message>
    <message>
        <source>People</source>
        <translation>人员</translation>
    </message>
    <message>
        <source>People who stand in the ledgers of two villages: {count}.</source>
        <translation>在两个村的档案里都有的人：{count}人。</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题与冲突</translation>
    </message>
    <message>
        <source>Receipts</source>
        <translation>回执</translation>
    </message>
    <message>
        <source>Receipts to write</source>
        <translation>要写回执</translation>
    </message>
    <message>
        <source>Report</source>
        <translation>报表</translation>
    </message>
    <message>
        <source>Send down</source>
        <translation>下发</translation>
    </message>
    <message>
        <source>Take in</source>
        <translation>收取</translation>
    </message>
    <message>
        <source>The copy elsewhere is more than a month old. Write a newer one.</source>
        <translation>别处的备份已超过一个月，请再备一份。</translation>
    </message>
    <message>
        <source>The new village gets a file to join with, and compares its twelve digits.</source>
        <translation>给新村一个登记用的文件，核对十二位数字。</translation>
    </message>
    <message>
        <source>The old village gets the newer file of the new one, and gives its bags (there: People, Ctrl+J).</source>
        <translation>把新村的新文件交给原村，原村转出档案（“人员档案”页 Ctrl+J）。</translation>
    </message>
    <message>
        <source>The stick is passed on here (In two villages, Ctrl+T), and taken in by the new village.</source>
        <translation>县里转交U盘（“同一人两村”页 Ctrl+T），新村接收。</translation>
    </message>
    <message>
        <source>The village has closed the month.</source>
        <translation>村里已报结。</translation>
    </message>
    <message>
        <source>The village has not closed the month.</source>
        <translation>村里还没报结。</translation>
    </message>
    <message>
        <source>Townships</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>Villages</source>
        <translation>各村</translation>
    </message>
    <message>
        <source>Villages in which a copy of a laptop is in use: {count}. Find it and stop using it.</source>
        <translation>有电脑副本在用的村：{count}个。找出来，停用。</translation>
    </message>
    <message>
        <source>Villages of which a bundle in between is missing: {count}. Ask them to send again.</source>
        <translation>中间缺包的村：{count}个。请他们再报一次。</translation>
    </message>
    <message>
        <source>Villages that have a file to join with and sent nothing so far: {count}.</source>
        <translation>给了加入文件、还没报送过的村：{count}个。</translation>
    </message>
    <message>
        <source>Who reported</source>
        <translation>收取情况</translation>
    </message>
    <message>
        <source>for a village</source>
        <translation>给村里的</translation>
    </message>
    <message>
        <source>known already</source>
        <translation>以前收过</translation>
    </message>
    <message>
        <source>not taken in</source>
        <translation>未收</translation>
    </message>
    <message>
        <source>of these late</source>
        <translation>其中迟报</translation>
    </message>
    <message>
        <source>taken in</source>
        <translation>已收</translation>
    </message>
    <message>
        <source>waits</source>
        <translation>待处理</translation>
    </message>
    <message>
        <source>with a gap</source>
        <translation>缺号</translation>
    </message>
    <message>
        <source>{0}: reported</source>
        <translation>{0}已报</translation>
    </message>
    <message>
        <source>{month}: a gap. Entries of this month are missing between two that are here; the village is to send again. {writes} {writes:write is|writes are} here.</source>
        <translation>{month}：缺号。这个月中间缺了一段，要请村里再报。已到{writes}条。</translation>
    </message>
    <message>
        <source>{month}: nothing is here yet. It is in time until the {due}th of the next month.</source>
        <translation>{month}：还没报来。次月{due}日前报来都不算迟。</translation>
    </message>
    <message>
        <source>{month}: nothing of this month is here.</source>
        <translation>{month}：这个月什么也没报来。</translation>
    </message>
    <message>
        <source>{month}: nothing, or not all, from {count} of {all} {all:village|villages}. Remind them.</source>
        <translation>{month}：{all}个村中{count}个没报或没报全。请催报。</translation>
    </message>
    <message>
        <source>{month}: received in time. {writes} {writes:write of this month is|writes of this month are} here.</source>
        <translation>{month}：按时收到。这个月的记录到了{writes}条。</translation>
    </message>
    <message>
        <source>{month}: received, but after the {due}th of the next month. {writes} {writes:write is|writes are} here.</source>
        <translation>{month}：收到了，但过了次月{due}日。到了{writes}条。</translation>
    </message>
    <message>
        <source>{month}: the village had no file to join with yet; nothing was due.</source>
        <translation>{month}：这个村那时还没有拿到登记文件，不用报。</translation>
    </message>
    <message>
        <source>✓: closed by the village · late: came after the {due}th · gap: a bundle in between is missing · nothing: did not come in time · awaited: not due yet · —: no file to join with then</source>
        <translation>✓：村里已月结 · 迟到：次月{due}日以后才到 · 缺号：中间少了包 · 未报：到期没报来 · 待报：还没到期 · —：那时还没给加入文件</translation>
    </message>
</context>
<context>
    <name>course</name>
    <message>
        <source>30 days before the end: look at everything</source>
        <translation>届满前30天：把材料理一遍</translation>
    </message>
    <message>
        <source>36 months after {since} ({cause}).</source>
        <translation>从 {since}（{cause}）起满36个月。</translation>
    </message>
    <message>
        <source>7 working days before the end: papers to the police</source>
        <translation>届满前7个工作日：材料报公安机关</translation>
    </message>
    <message>
        <source>A day printed on the paper goes before any computed one.</source>
        <translation>文书上写明的日期优先于推算的日期。</translation>
    </message>
    <message>
        <source>After the release the placement goes on.</source>
        <translation>释放后继续执行。</translation>
    </message>
    <message>
        <source>Agreement signed, No. {number}</source>
        <translation>签订协议，编号 {number}</translation>
    </message>
    <message>
        <source>Agreement to be signed promptly</source>
        <translation>应及时签订协议</translation>
    </message>
    <message>
        <source>Apply to end dynamic control; the police decide. The program removes nobody.</source>
        <translation>可申请停止动态管控——由公安机关决定。本程序不会把任何人移出。</translation>
    </message>
    <message>
        <source>Archived</source>
        <translation>归档</translation>
    </message>
    <message>
        <source>Archived by {by}</source>
        <translation>归档（{by}）</translation>
    </message>
    <message>
        <source>Called a refusal</source>
        <translation>被认定拒绝</translation>
    </message>
    <message>
        <source>Called a refusal by {source}</source>
        <translation>被认定拒绝（{source}）</translation>
    </message>
    <message>
        <source>Counted back from the end on {since}.</source>
        <translation>从届满日 {since} 往前数。</translation>
    </message>
    <message>
        <source>Decided</source>
        <translation>作出决定</translation>
    </message>
    <message>
        <source>Decided by {by}, No. {number}</source>
        <translation>{by}作出决定，文号 {number}</translation>
    </message>
    <message>
        <source>Decision received by the person</source>
        <translation>本人收到决定书</translation>
    </message>
    <message>
        <source>Detained or arrested: the placement is suspended.</source>
        <translation>被拘留或逮捕：措施中止。</translation>
    </message>
    <message>
        <source>End as computed, {months} {months:month|months}</source>
        <translation>推算届满日，{months} 个月</translation>
    </message>
    <message>
        <source>End as printed on the paper, which holds</source>
        <translation>文书写明的届满日，以此为准</translation>
    </message>
    <message>
        <source>End if the {days} suspended {days:day is|days are} added</source>
        <translation>若加上中止的 {days} 天，届满日</translation>
    </message>
    <message>
        <source>Ended</source>
        <translation>结束</translation>
    </message>
    <message>
        <source>Ended ({reason}), No. {number}</source>
        <translation>结束（{reason}），文号 {number}</translation>
    </message>
    <message>
        <source>Entered from the paper; nothing is computed.</source>
        <translation>按文书录入，没有推算。</translation>
    </message>
    <message>
        <source>From this day on the police issue the notice of discharge.</source>
        <translation>从这天起由公安机关出具解除通知书。</translation>
    </message>
    <message>
        <source>Goes on after the suspension</source>
        <translation>中止后恢复执行</translation>
    </message>
    <message>
        <source>How sure</source>
        <translation>是否确定</translation>
    </message>
    <message>
        <source>It lasts until somebody enters the day of the release.</source>
        <translation>录入释放日期之前一直算中止。</translation>
    </message>
    <message>
        <source>Last day to report in</source>
        <translation>报到期限</translation>
    </message>
    <message>
        <source>Last day to report in at the new place</source>
        <translation>到新执行地报到期限</translation>
    </message>
    <message>
        <source>Last day to report in, as the paper names it</source>
        <translation>文书写明的报到期限</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Missing: {missing}</source>
        <translation>还缺：{missing}</translation>
    </message>
    <message>
        <source>New agreement with the new place</source>
        <translation>与新执行地签订协议</translation>
    </message>
    <message>
        <source>New agreement, No. {number}</source>
        <translation>新协议，编号 {number}</translation>
    </message>
    <message>
        <source>Notice expected by then: ask the police for it</source>
        <translation>通知书最迟应到：请向公安机关询问</translation>
    </message>
    <message>
        <source>Notice given to the person and the family</source>
        <translation>通知书送达本人和家属</translation>
    </message>
    <message>
        <source>Notice received, No. {number}</source>
        <translation>收到通知书，文号 {number}</translation>
    </message>
    <message>
        <source>Open question: ask whether the printed day has counted the suspended days already.</source>
        <translation>待答：请问清文书上的日期是否已把中止的天数算进去。</translation>
    </message>
    <message>
        <source>Open question: the regulation does not say whether suspended days move the end. Until the county has answered (Settings), both days are shown and the earlier one is reminded of.</source>
        <translation>待答：条例没有写明中止的天数是否顺延届满日。县里答复前（设置），两个日期都显示，按较早的一天提醒。</translation>
    </message>
    <message>
        <source>Papers sent to the new place</source>
        <translation>材料已转送新执行地</translation>
    </message>
    <message>
        <source>Papers sent to the police</source>
        <translation>材料已报公安机关</translation>
    </message>
    <message>
        <source>Papers to be sent to the new place</source>
        <translation>材料转送新执行地</translation>
    </message>
    <message>
        <source>Place changed</source>
        <translation>变更执行地</translation>
    </message>
    <message>
        <source>Place changed to {town}</source>
        <translation>执行地变更为{town}</translation>
    </message>
    <message>
        <source>Records used</source>
        <translation>用到的记录</translation>
    </message>
    <message>
        <source>Reported in at the new place</source>
        <translation>到新执行地报到</translation>
    </message>
    <message>
        <source>Reported in; the term begins</source>
        <translation>报到，期限从这天起算</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>谁说的</translation>
    </message>
    <message>
        <source>Seven working days counted back from the end on {since}. It is Chongqing&apos;s rule; elsewhere it is a reminder.</source>
        <translation>从届满日 {since} 往前数7个工作日。这是重庆的规定，别处只作提醒。</translation>
    </message>
    <message>
        <source>Suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Suspended ({reason}), {days} {days:day|days}</source>
        <translation>中止（{reason}），{days} 天</translation>
    </message>
    <message>
        <source>Suspended ({reason}), {days} {days:day|days} until today</source>
        <translation>中止（{reason}），截至今天 {days} 天</translation>
    </message>
    <message>
        <source>The county has said that suspended days do not move the end.</source>
        <translation>县里已答复：中止的天数不顺延届满日。</translation>
    </message>
    <message>
        <source>The county has said that suspended days move the end.</source>
        <translation>县里已答复：中止的天数顺延届满日。</translation>
    </message>
    <message>
        <source>The holidays of this year are not known here yet: it may be a few days off (Settings).</source>
        <translation>这一年的放假安排还没有录入：日期可能差几天（设置）。</translation>
    </message>
    <message>
        <source>The law says promptly. {days} {days:day|days} after reporting in on {since} the program reminds of it.</source>
        <translation>条例说“及时”。{since} 报到后 {days} 天由本程序提醒。</translation>
    </message>
    <message>
        <source>The law says that time is counted without a break from the day of reporting in. The days between both places might be argued not to count: ask the county. Until then they count.</source>
        <translation>条例说自报到之日起连续计算。两地之间的天数可能有不同说法：请问县里；答复前照算。</translation>
    </message>
    <message>
        <source>The new place signs an agreement of its own.</source>
        <translation>新执行地要另签协议。</translation>
    </message>
    <message>
        <source>The paper names this day; nothing is counted.</source>
        <translation>文书写明了这一天，不再推算。</translation>
    </message>
    <message>
        <source>The police tell the township within 7 days; counted from the end on {since}.</source>
        <translation>公安机关7日内通知乡镇；从届满日 {since} 起算。</translation>
    </message>
    <message>
        <source>The term goes on: start and end are carried over.</source>
        <translation>期限连续计算：起止日期不变。</translation>
    </message>
    <message>
        <source>The term is counted from this day, not from the decision.</source>
        <translation>期限从报到这天起算，不从决定日起算。</translation>
    </message>
    <message>
        <source>The term is over: wait for the notice</source>
        <translation>期限届满：等解除通知书</translation>
    </message>
    <message>
        <source>Three years without use: ask the police</source>
        <translation>满三年未复吸：请问公安机关</translation>
    </message>
    <message>
        <source>Whoever lives far away has until {latest}.</source>
        <translation>路远的可到 {latest}。</translation>
    </message>
    <message>
        <source>Why this day</source>
        <translation>怎么来的</translation>
    </message>
    <message>
        <source>Working group: {filled} of 5 roles filled</source>
        <translation>工作小组：五方已到 {filled} 方</translation>
    </message>
    <message>
        <source>ask the county</source>
        <translation>请问县里</translation>
    </message>
    <message>
        <source>change of place {day}</source>
        <translation>变更执行地 {day}</translation>
    </message>
    <message>
        <source>done</source>
        <translation>已办</translation>
    </message>
    <message>
        <source>entered</source>
        <translation>已录入</translation>
    </message>
    <message>
        <source>last known use</source>
        <translation>最后一次吸毒</translation>
    </message>
    <message>
        <source>late</source>
        <translation>迟了</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>缺</translation>
    </message>
    <message>
        <source>now</source>
        <translation>到了</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>past</source>
        <translation>已过</translation>
    </message>
    <message>
        <source>release</source>
        <translation>释放</translation>
    </message>
    <message>
        <source>reporting in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>suspension {first} to {last}</source>
        <translation>中止 {first} 至 {last}</translation>
    </message>
    <message>
        <source>the information card</source>
        <translation>信息卡</translation>
    </message>
    <message>
        <source>the placement of {day}</source>
        <translation>{day} 起的执行措施</translation>
    </message>
    <message>
        <source>to come</source>
        <translation>未到</translation>
    </message>
    <message>
        <source>{0} or {1}?</source>
        <translation>{0} 或 {1}？</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{article} (rule {rule})</source>
        <translation>{article}（规则 {rule}）</translation>
    </message>
    <message>
        <source>{days} suspended {days:day|days} after {since}.</source>
        <translation>{since} 之后加上中止的 {days} 天。</translation>
    </message>
    <message>
        <source>{days} working {days:day|days} after the change on {since}.</source>
        <translation>{since} 变更后 {days} 个工作日。</translation>
    </message>
    <message>
        <source>{days} {days:day between the two places: does it|days between the two places: do they} count?</source>
        <translation>两地之间隔了 {days} 天：算不算？</translation>
    </message>
    <message>
        <source>{days} {days:day|days} after the change on {since}.</source>
        <translation>{since} 变更后 {days} 天。</translation>
    </message>
    <message>
        <source>{days} {days:day|days} after {since}, the day of receipt; that day itself is not counted.</source>
        <translation>{since} 收到决定书后 {days} 天，收到当天不算。</translation>
    </message>
    <message>
        <source>{months} {months:month|months} from {since}, the day of reporting in, to the corresponding day.</source>
        <translation>从报到日 {since} 起 {months} 个月，到对应日。</translation>
    </message>
    <message>
        <source>{name} in the working group</source>
        <translation>工作小组成员{name}</translation>
    </message>
</context>
<context>
    <name>deeds</name>
    <message>
        <source>A forgotten password…</source>
        <translation>忘记密码…</translation>
    </message>
    <message>
        <source>A further laptop of this village…</source>
        <translation>本村再加一台电脑…</translation>
    </message>
    <message>
        <source>A newer file for this village…</source>
        <translation>给本村换新文件…</translation>
    </message>
    <message>
        <source>Enter lines of a ledger…</source>
        <translation>录入台账…</translation>
    </message>
    <message>
        <source>Files for a whole list…</source>
        <translation>按名单做文件…</translation>
    </message>
    <message>
        <source>Fill a form…</source>
        <translation>填上级的表…</translation>
    </message>
    <message>
        <source>How the ledger is kept</source>
        <translation>台账质量</translation>
    </message>
    <message>
        <source>Lists for every village (JSON)…</source>
        <translation>给各村的清单（JSON）…</translation>
    </message>
    <message>
        <source>Rebuild onto this laptop…</source>
        <translation>在这台上重建…</translation>
    </message>
    <message>
        <source>Rename, renumber or merge…</source>
        <translation>改名、换代码、合并…</translation>
    </message>
    <message>
        <source>Save as .xlsx</source>
        <translation>另存为 .xlsx</translation>
    </message>
    <message>
        <source>Split this village…</source>
        <translation>分村…</translation>
    </message>
    <message>
        <source>Strike this laptop off…</source>
        <translation>这台电脑作废…</translation>
    </message>
    <message>
        <source>Text for the public…</source>
        <translation>给公众的文字…</translation>
    </message>
    <message>
        <source>Township pack…</source>
        <translation>乡镇包…</translation>
    </message>
    <message>
        <source>What was due, by month</source>
        <translation>各月到期事项</translation>
    </message>
</context>
<context>
    <name>due</name>
    <message>
        <source>Agreed to look at it again by {day}: {action}</source>
        <translation>约定 {day} 前检查：{action}</translation>
    </message>
    <message>
        <source>Agreement not signed</source>
        <translation>协议未签</translation>
    </message>
    <message>
        <source>Apply to end dynamic control: the police decide. Counted from {since} ({article})</source>
        <translation>可申请停止动态管控——由公安机关决定。从 {since} 起算（{article}）</translation>
    </message>
    <message>
        <source>Asked on {since}, to be answered by {day} ({article}): {wrong}</source>
        <translation>{since}提出，{day}前答复（{article}）：{wrong}</translation>
    </message>
    <message>
        <source>Away since {since}, to be back by {day} ({article})</source>
        <translation>{since}外出，应在{day}前返回（{article}）</translation>
    </message>
    <message>
        <source>Away since {since}, to be back by {day}: ask whether back, for longer, or not heard of ({article})</source>
        <translation>{since}外出，应在{day}前返回：问清是回来了、要续期，还是联系不上（{article}）</translation>
    </message>
    <message>
        <source>By {due} ({rule})</source>
        <translation>应于 {due} 前（{rule}）</translation>
    </message>
    <message>
        <source>Chongqing rules, article {0}</source>
        <translation>重庆规定第{0}条</translation>
    </message>
    <message>
        <source>Correction asked for</source>
        <translation>更正请求待答复</translation>
    </message>
    <message>
        <source>Decision received on {since}, to report by {day} ({article})</source>
        <translation>{since} 收到决定书，{day} 前报到（{article}）</translation>
    </message>
    <message>
        <source>Decision received on {since}, was to report by {day} ({article})</source>
        <translation>{since} 收到决定书，应于 {day} 前报到（{article}）</translation>
    </message>
    <message>
        <source>Detoxification Regulation, article {0}</source>
        <translation>戒毒条例第{0}条</translation>
    </message>
    <message>
        <source>Drug Control Law, article {0}</source>
        <translation>禁毒法第{0}条</translation>
    </message>
    <message>
        <source>Has not reported</source>
        <translation>未报到</translation>
    </message>
    <message>
        <source>Last day to report</source>
        <translation>报到期限</translation>
    </message>
    <message>
        <source>Measure to review</source>
        <translation>措施检查</translation>
    </message>
    <message>
        <source>Not reported there</source>
        <translation>新执行地未报到</translation>
    </message>
    <message>
        <source>Nothing recorded, was due by {due} ({rule})</source>
        <translation>未见登记，应于 {due} 前（{rule}）</translation>
    </message>
    <message>
        <source>Notice is missing</source>
        <translation>缺解除通知书</translation>
    </message>
    <message>
        <source>On leave: back?</source>
        <translation>外出到期</translation>
    </message>
    <message>
        <source>Over since {day}, the notice is still to come ({article})</source>
        <translation>{day} 已届满，待收解除通知书（{article}）</translation>
    </message>
    <message>
        <source>Papers to the police</source>
        <translation>报送解除材料</translation>
    </message>
    <message>
        <source>Personal Information Protection Law, article {0}</source>
        <translation>个人信息保护法第{0}条</translation>
    </message>
    <message>
        <source>Place changed on {since}, to report there by {day} ({article})</source>
        <translation>{since} 变更执行地，{day} 前到新地报到（{article}）</translation>
    </message>
    <message>
        <source>Place changed on {since}, was to report there by {day} ({article})</source>
        <translation>{since} 变更执行地，应于 {day} 前到新地报到（{article}）</translation>
    </message>
    <message>
        <source>Report at new place</source>
        <translation>新执行地报到</translation>
    </message>
    <message>
        <source>Report to make</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>Reported on {since}, the agreement is to be signed promptly ({article})</source>
        <translation>{since} 报到，应及时签协议（{article}）</translation>
    </message>
    <message>
        <source>Reported on {since}, the term ends on {day} ({article})</source>
        <translation>{since} 报到，{day} 届满（{article}）</translation>
    </message>
    <message>
        <source>Return due</source>
        <translation>即将返回</translation>
    </message>
    <message>
        <source>Suggested: report to the police by {day}, known since {since} ({article})</source>
        <translation>建议在{day}前报告公安，{since}获知（{article}）</translation>
    </message>
    <message>
        <source>Term ends on {day}: papers go 7 working days before ({article})</source>
        <translation>{day} 届满，提前7个工作日报送材料（{article}）</translation>
    </message>
    <message>
        <source>Term ends soon</source>
        <translation>期满前提醒</translation>
    </message>
    <message>
        <source>Term is over</source>
        <translation>期限已满</translation>
    </message>
    <message>
        <source>The counts of article 20 are reached since {since}: suggested to report by {day} ({article})</source>
        <translation>{since}起达到条例第20条界限：建议在{day}前报告（{article}）</translation>
    </message>
    <message>
        <source>The notice of discharge was due by {day}: ask for it ({article})</source>
        <translation>解除通知书应于 {day} 前收到，请催问（{article}）</translation>
    </message>
    <message>
        <source>Three years reached</source>
        <translation>满三年</translation>
    </message>
    <message>
        <source>Two laptops entered leaves that overlap, the later from {since} on. Put one right or remove it; until then the earlier return is asked about</source>
        <translation>两台电脑各登记了一次请假，日子重叠（后一条从{since}起）。请改正或删掉一条；在那之前按较早的返回日提醒</translation>
    </message>
    <message>
        <source>Two laptops entered placements that overlap, the later from {since} on. Put one right or remove it; until then what either asks for is asked</source>
        <translation>两台电脑各登记了一次措施，日子重叠（后一条从{since}起）。请改正或删掉一条；在那之前两条要求做的都提醒</translation>
    </message>
    <message>
        <source>Two laptops entered suspensions that overlap, the later from {since} on. Put one right or remove it; until then nothing rests after the earlier end</source>
        <translation>两台电脑各登记了一次中止，日子重叠（后一条从{since}起）。请改正或删掉一条；在那之前过了较早的结束日就照常提醒</translation>
    </message>
    <message>
        <source>Two leaves at once</source>
        <translation>请假重叠</translation>
    </message>
    <message>
        <source>Two placements at once</source>
        <translation>措施重叠</translation>
    </message>
    <message>
        <source>Two suspensions at once</source>
        <translation>中止重叠</translation>
    </message>
    <message>
        <source>Was due by {due}, grace until {grace} ({rule})</source>
        <translation>应于 {due} 前，宽限至 {grace}（{rule}）</translation>
    </message>
    <message>
        <source>Zhejiang rules, article {0}</source>
        <translation>《浙江省禁毒条例》第{0}条</translation>
    </message>
    <message>
        <source>abroad</source>
        <translation>出国（境）</translation>
    </message>
    <message>
        <source>deceased</source>
        <translation>死亡</translation>
    </message>
    <message>
        <source>detained</source>
        <translation>羁押</translation>
    </message>
    <message>
        <source>in compulsory isolation</source>
        <translation>强制隔离戒毒</translation>
    </message>
    <message>
        <source>on leave</source>
        <translation>请假外出</translation>
    </message>
    <message>
        <source>serving a sentence</source>
        <translation>服刑</translation>
    </message>
    <message>
        <source>suspended</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>today</source>
        <translation>今天</translation>
    </message>
    <message>
        <source>works elsewhere under dual control</source>
        <translation>外出务工双向管控</translation>
    </message>
    <message>
        <source>yesterday</source>
        <translation>已过 1 天</translation>
    </message>
    <message>
        <source>{0} or {1} (suspended days: ask the county)</source>
        <translation>{0} 或 {1}（有中止天数，请问县里）</translation>
    </message>
    <message>
        <source>{0} {0:day|days} ago</source>
        <translation>已过 {0} 天</translation>
    </message>
    <message>
        <source>{0} {0:day|days} left</source>
        <translation>还有 {0} 天</translation>
    </message>
    <message>
        <source>{0} {0:day|days} overdue</source>
        <translation>逾期 {0} 天</translation>
    </message>
    <message>
        <source>{0}: contact by telephone or video instead</source>
        <translation>{0}：改为电话或视频联系</translation>
    </message>
    <message>
        <source>{first} to {due}</source>
        <translation>{first} 至 {due}</translation>
    </message>
    <message>
        <source>{window} ({rule})</source>
        <translation>{window}（{rule}）</translation>
    </message>
    <message>
        <source>{window}: nothing recorded ({rule})</source>
        <translation>{window} 未见登记（{rule}）</translation>
    </message>
</context>
<context>
    <name>fates</name>
    <message>
        <source>Comes in</source>
        <translation>将导入</translation>
    </message>
    <message>
        <source>Comes in, check</source>
        <translation>导入，请看</translation>
    </message>
    <message>
        <source>Here already</source>
        <translation>已有</translation>
    </message>
    <message>
        <source>Left out</source>
        <translation>不导入</translation>
    </message>
    <message>
        <source>No record</source>
        <translation>不是记录</translation>
    </message>
    <message>
        <source>Question</source>
        <translation>问题</translation>
    </message>
</context>
<context>
    <name>fields</name>
    <message>
        <source>A draft for the role; change it as the letter says.</source>
        <translation>按角色拟的稿，请照责任书改。</translation>
    </message>
    <message>
        <source>A number with two places at most: 4 or 2.5.</source>
        <translation>最多两位小数的数字，如 4 或 2.5。</translation>
    </message>
    <message>
        <source>A paper with its number, a photograph, the address.</source>
        <translation>文件文号、照片、地址等。</translation>
    </message>
    <message>
        <source>A portrait or a character of a name is drawn where it belongs.</source>
        <translation>本人照片和姓名用字会画到该在的位置。</translation>
    </message>
    <message>
        <source>A visit, the township, the police: no names of informants.</source>
        <translation>走访、镇里、派出所等，不写提供情况的人的姓名。</translation>
    </message>
    <message>
        <source>Accepted on</source>
        <translation>验收日期</translation>
    </message>
    <message>
        <source>Address</source>
        <translation>地址</translation>
    </message>
    <message>
        <source>Admonished by</source>
        <translation>告诫人</translation>
    </message>
    <message>
        <source>Admonished on</source>
        <translation>告诫日期</translation>
    </message>
    <message>
        <source>Admonition</source>
        <translation>告诫</translation>
    </message>
    <message>
        <source>Admonitions</source>
        <translation>告诫次数</translation>
    </message>
    <message>
        <source>Agenda</source>
        <translation>议题</translation>
    </message>
    <message>
        <source>Agreement</source>
        <translation>协议书</translation>
    </message>
    <message>
        <source>Agreement number</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Agreement signed on</source>
        <translation>协议签订日</translation>
    </message>
    <message>
        <source>Amount in yuan</source>
        <translation>金额（元）</translation>
    </message>
    <message>
        <source>An amount in yuan: 300 or 87.50.</source>
        <translation>以元为单位的金额，如 300 或 87.50。</translation>
    </message>
    <message>
        <source>Answer</source>
        <translation>答复</translation>
    </message>
    <message>
        <source>Answered on</source>
        <translation>答复日期</translation>
    </message>
    <message>
        <source>Applied on</source>
        <translation>申报日期</translation>
    </message>
    <message>
        <source>Approval</source>
        <translation>审批</translation>
    </message>
    <message>
        <source>Approved by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Approved on</source>
        <translation>批准日期</translation>
    </message>
    <message>
        <source>Archived by</source>
        <translation>归档人</translation>
    </message>
    <message>
        <source>Archived on</source>
        <translation>归档日期</translation>
    </message>
    <message>
        <source>Area in mu</source>
        <translation>面积（亩）</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>As the paper counts</source>
        <translation>评估表上的数</translation>
    </message>
    <message>
        <source>As the paper says, or blank. Yidai adds nothing up.</source>
        <translation>照评估表抄，没有就空着。本程序不算分。</translation>
    </message>
    <message>
        <source>Ask first: hospital, leave and not notified explain it.</source>
        <translation>先问原因：住院、请假、未通知到都说得通。</translation>
    </message>
    <message>
        <source>Asked about</source>
        <translation>调查内容</translation>
    </message>
    <message>
        <source>Asked after on</source>
        <translation>回访日期</translation>
    </message>
    <message>
        <source>Asked by</source>
        <translation>调查人</translation>
    </message>
    <message>
        <source>Asked on</source>
        <translation>提出日期</translation>
    </message>
    <message>
        <source>At least</source>
        <translation>最少</translation>
    </message>
    <message>
        <source>At most</source>
        <translation>最多</translation>
    </message>
    <message>
        <source>Attended (people)</source>
        <translation>参加人数</translation>
    </message>
    <message>
        <source>Audience</source>
        <translation>受众</translation>
    </message>
    <message>
        <source>Away from</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Away, out of the prefecture</source>
        <translation>外出（市外）</translation>
    </message>
    <message>
        <source>Away, out of the province</source>
        <translation>外出（省外）</translation>
    </message>
    <message>
        <source>Back on</source>
        <translation>返回日期</translation>
    </message>
    <message>
        <source>Back or renewed by</source>
        <translation>返回或续办日期</translation>
    </message>
    <message>
        <source>Bag closed on</source>
        <translation>结案日期</translation>
    </message>
    <message>
        <source>Basis</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>Basis of the risk</source>
        <translation>风险评定依据</translation>
    </message>
    <message>
        <source>Basis of the status</source>
        <translation>状态依据</translation>
    </message>
    <message>
        <source>Batch of the kit</source>
        <translation>试剂批号</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Begins work on</source>
        <translation>上岗日期</translation>
    </message>
    <message>
        <source>Belongs to the record</source>
        <translation>所属记录</translation>
    </message>
    <message>
        <source>Birth and sex are suggested from it.</source>
        <translation>据此推出出生日期和性别。</translation>
    </message>
    <message>
        <source>Birth, only year and month</source>
        <translation>出生（仅年月）</translation>
    </message>
    <message>
        <source>Born in</source>
        <translation>出生年</translation>
    </message>
    <message>
        <source>By which paper</source>
        <translation>依据文书</translation>
    </message>
    <message>
        <source>By which unit</source>
        <translation>检查单位</translation>
    </message>
    <message>
        <source>Cadre</source>
        <translation>干部</translation>
    </message>
    <message>
        <source>Came back on</source>
        <translation>销假日期</translation>
    </message>
    <message>
        <source>Came to light on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Campaign</source>
        <translation>宣传月</translation>
    </message>
    <message>
        <source>Cause</source>
        <translation>吸毒原因</translation>
    </message>
    <message>
        <source>Cause, as asked</source>
        <translation>问到的原因</translation>
    </message>
    <message>
        <source>Chaired by</source>
        <translation>主持人</translation>
    </message>
    <message>
        <source>Changed on</source>
        <translation>变更日期</translation>
    </message>
    <message>
        <source>Checked by</source>
        <translation>审核人</translation>
    </message>
    <message>
        <source>Checklist</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Class, group or unit</source>
        <translation>班级（组别、单位）</translation>
    </message>
    <message>
        <source>Closed</source>
        <translation>已结案</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>报结人</translation>
    </message>
    <message>
        <source>Closed by which paper</source>
        <translation>结案依据</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>办结日期</translation>
    </message>
    <message>
        <source>Closes the need</source>
        <translation>解决的困难</translation>
    </message>
    <message>
        <source>Code of the place</source>
        <translation>目的地代码</translation>
    </message>
    <message>
        <source>Code of the village</source>
        <translation>村代码</translation>
    </message>
    <message>
        <source>Combined with</source>
        <translation>结合形式</translation>
    </message>
    <message>
        <source>Come back</source>
        <translation>返回</translation>
    </message>
    <message>
        <source>Community doctor</source>
        <translation>社区医生意见</translation>
    </message>
    <message>
        <source>Community police</source>
        <translation>社区民警意见</translation>
    </message>
    <message>
        <source>Condition</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Condition now</source>
        <translation>现状</translation>
    </message>
    <message>
        <source>Confirmed on</source>
        <translation>命名日期</translation>
    </message>
    <message>
        <source>Consent of who is told about</source>
        <translation>当事人同意情况</translation>
    </message>
    <message>
        <source>Consequences</source>
        <translation>吸毒后果</translation>
    </message>
    <message>
        <source>Contact</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Contact and address</source>
        <translation>联系方式和住址</translation>
    </message>
    <message>
        <source>Contact in the village</source>
        <translation>村联系人</translation>
    </message>
    <message>
        <source>Contact there</source>
        <translation>当地联系人</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>活动内容</translation>
    </message>
    <message>
        <source>Contests</source>
        <translation>比赛（场次）</translation>
    </message>
    <message>
        <source>Copies</source>
        <translation>份数</translation>
    </message>
    <message>
        <source>Cost in yuan</source>
        <translation>经费（元）</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计数</translation>
    </message>
    <message>
        <source>Counts for</source>
        <translation>归类</translation>
    </message>
    <message>
        <source>Counts under article 20</source>
        <translation>是否计入第20条</translation>
    </message>
    <message>
        <source>Covers</source>
        <translation>覆盖单位</translation>
    </message>
    <message>
        <source>Date of birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the letter</source>
        <translation>函件日期</translation>
    </message>
    <message>
        <source>Day of the paper</source>
        <translation>材料日期</translation>
    </message>
    <message>
        <source>Day of the test</source>
        <translation>检测日期</translation>
    </message>
    <message>
        <source>Day of the visit</source>
        <translation>走访日期</translation>
    </message>
    <message>
        <source>Days and what the records say. No judgement: officers judge.</source>
        <translation>只写日期和记录的内容，不下结论，由公安机关认定。</translation>
    </message>
    <message>
        <source>Days of training</source>
        <translation>培训天数</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>Decided on</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decision</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Decision number</source>
        <translation>决定书编号</translation>
    </message>
    <message>
        <source>Decisions</source>
        <translation>决定</translation>
    </message>
    <message>
        <source>Direction</source>
        <translation>转入或转出</translation>
    </message>
    <message>
        <source>Discharge or termination</source>
        <translation>解除（终止）</translation>
    </message>
    <message>
        <source>Document number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Done</source>
        <translation>已完成</translation>
    </message>
    <message>
        <source>Done on</source>
        <translation>完成日期</translation>
    </message>
    <message>
        <source>Draft sent on</source>
        <translation>报送稿件日期</translation>
    </message>
    <message>
        <source>Drafted on</source>
        <translation>起草日期</translation>
    </message>
    <message>
        <source>Drugs</source>
        <translation>毒品种类</translation>
    </message>
    <message>
        <source>Drugs and status</source>
        <translation>涉毒情况和状态</translation>
    </message>
    <message>
        <source>Duties</source>
        <translation>分工</translation>
    </message>
    <message>
        <source>Duty</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Employer</source>
        <translation>工作单位</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业状态</translation>
    </message>
    <message>
        <source>Empty the line to untie it.</source>
        <translation>清空此行即取消关联。</translation>
    </message>
    <message>
        <source>Empty: the one of the day. Else 2026-11-A (days 1 to 10), B or C.</source>
        <translation>不填就按日期算；要填写成 2026-11-A（上旬），B中旬，C下旬。</translation>
    </message>
    <message>
        <source>End printed on the paper</source>
        <translation>文书载明届满日</translation>
    </message>
    <message>
        <source>Ended on</source>
        <translation>结束日期</translation>
    </message>
    <message>
        <source>Entitled to, in yuan</source>
        <translation>应拨（元）</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>Evaluated on</source>
        <translation>评估日期</translation>
    </message>
    <message>
        <source>Exhibitions</source>
        <translation>展览（场次）</translation>
    </message>
    <message>
        <source>Facts</source>
        <translation>事实</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>File number, once more</source>
        <translation>再填一次档案编号</translation>
    </message>
    <message>
        <source>Films shown</source>
        <translation>放映电影（场次）</translation>
    </message>
    <message>
        <source>Finding</source>
        <translation>发现情况</translation>
    </message>
    <message>
        <source>First found on</source>
        <translation>初次发现日期</translation>
    </message>
    <message>
        <source>First party</source>
        <translation>甲方</translation>
    </message>
    <message>
        <source>Five elders</source>
        <translation>五老类别</translation>
    </message>
    <message>
        <source>Focus</source>
        <translation>重点</translation>
    </message>
    <message>
        <source>Followers</source>
        <translation>关注数</translation>
    </message>
    <message>
        <source>For whom</source>
        <translation>培训对象</translation>
    </message>
    <message>
        <source>For whom, with whom</source>
        <translation>对象与参加单位</translation>
    </message>
    <message>
        <source>Form</source>
        <translation>形式</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Found by</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Found on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>Found out on</source>
        <translation>发现日期</translation>
    </message>
    <message>
        <source>From</source>
        <translation>原地</translation>
    </message>
    <message>
        <source>From or to</source>
        <translation>来文（去文）单位</translation>
    </message>
    <message>
        <source>From or to whom</source>
        <translation>来源（去向）</translation>
    </message>
    <message>
        <source>Full-time worker</source>
        <translation>专干</translation>
    </message>
    <message>
        <source>Full-time workers</source>
        <translation>专职人员</translation>
    </message>
    <message>
        <source>Given to person and family on</source>
        <translation>送达本人和家属日期</translation>
    </message>
    <message>
        <source>Goals</source>
        <translation>目标</translation>
    </message>
    <message>
        <source>Gone away</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>Goods</source>
        <translation>物品</translation>
    </message>
    <message>
        <source>Grid number</source>
        <translation>网格号</translation>
    </message>
    <message>
        <source>Grid worker</source>
        <translation>网格员</translation>
    </message>
    <message>
        <source>Group</source>
        <translation>村组</translation>
    </message>
    <message>
        <source>Group leader</source>
        <translation>组长意见</translation>
    </message>
    <message>
        <source>Groups</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Guardian</source>
        <translation>监护人</translation>
    </message>
    <message>
        <source>Guardian consented on</source>
        <translation>监护人同意日期</translation>
    </message>
    <message>
        <source>Guardian&apos;s telephone</source>
        <translation>监护人电话</translation>
    </message>
    <message>
        <source>Handled by</source>
        <translation>经手人</translation>
    </message>
    <message>
        <source>Has a place</source>
        <translation>有阵地</translation>
    </message>
    <message>
        <source>Has desks and chairs</source>
        <translation>有办公桌椅</translation>
    </message>
    <message>
        <source>Has people</source>
        <translation>有人员</translation>
    </message>
    <message>
        <source>Has working funds</source>
        <translation>有工作经费</translation>
    </message>
    <message>
        <source>Head of</source>
        <translation>层级</translation>
    </message>
    <message>
        <source>Heading</source>
        <translation>所属方面</translation>
    </message>
    <message>
        <source>Health</source>
        <translation>健康状况</translation>
    </message>
    <message>
        <source>Helped on</source>
        <translation>帮扶日期</translation>
    </message>
    <message>
        <source>Helper</source>
        <translation>帮扶人</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>现居住地址</translation>
    </message>
    <message>
        <source>Home area code</source>
        <translation>居住地区划代码</translation>
    </message>
    <message>
        <source>Hospital, leave, not notified, or no cause given.</source>
        <translation>住院、请假、未通知到，或无理由。</translation>
    </message>
    <message>
        <source>Hours</source>
        <translation>课时</translation>
    </message>
    <message>
        <source>Household</source>
        <translation>户主</translation>
    </message>
    <message>
        <source>Households</source>
        <translation>户数</translation>
    </message>
    <message>
        <source>How it can be spread</source>
        <translation>推广</translation>
    </message>
    <message>
        <source>How it is known</source>
        <translation>依据</translation>
    </message>
    <message>
        <source>How it was handled</source>
        <translation>处理情况</translation>
    </message>
    <message>
        <source>How it was put right, and proof</source>
        <translation>整改情况及佐证</translation>
    </message>
    <message>
        <source>How the name is written</source>
        <translation>姓名用字说明</translation>
    </message>
    <message>
        <source>How they were sent</source>
        <translation>发放方式</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>Identity</source>
        <translation>身份</translation>
    </message>
    <message>
        <source>If it cannot be met, say why.</source>
        <translation>办不了的，写明原因。</translation>
    </message>
    <message>
        <source>If it is breached</source>
        <translation>违约后果</translation>
    </message>
    <message>
        <source>If it is not required of this person, say why.</source>
        <translation>本人不需要这份材料的，写明原因。</translation>
    </message>
    <message>
        <source>In office from</source>
        <translation>任职起</translation>
    </message>
    <message>
        <source>In office until</source>
        <translation>任职止</translation>
    </message>
    <message>
        <source>In or out</source>
        <translation>收/支</translation>
    </message>
    <message>
        <source>In the township</source>
        <translation>镇责任人（专干）</translation>
    </message>
    <message>
        <source>In the village</source>
        <translation>村责任人</translation>
    </message>
    <message>
        <source>In which way</source>
        <translation>报告方式</translation>
    </message>
    <message>
        <source>Indicator</source>
        <translation>指标</translation>
    </message>
    <message>
        <source>Inspection that found it</source>
        <translation>哪次检查发现</translation>
    </message>
    <message>
        <source>Inspectors</source>
        <translation>检查人</translation>
    </message>
    <message>
        <source>Is it in the bag?</source>
        <translation>袋内有无</translation>
    </message>
    <message>
        <source>Item</source>
        <translation>项目</translation>
    </message>
    <message>
        <source>Item number</source>
        <translation>项目编号</translation>
    </message>
    <message>
        <source>Items looked at</source>
        <translation>检查项目</translation>
    </message>
    <message>
        <source>Job</source>
        <translation>岗位</translation>
    </message>
    <message>
        <source>Journeys</source>
        <translation>外出次数</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>从哪天起在本机管理</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存到</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of assistance</source>
        <translation>帮扶类别</translation>
    </message>
    <message>
        <source>Kind of document</source>
        <translation>证件类型</translation>
    </message>
    <message>
        <source>Kind of evaluation</source>
        <translation>评估种类</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Kind of material</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of pairing</source>
        <translation>结对种类</translation>
    </message>
    <message>
        <source>Known from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Known on</source>
        <translation>了解日期</translation>
    </message>
    <message>
        <source>Laboratory report</source>
        <translation>实验室报告编号</translation>
    </message>
    <message>
        <source>Laboratory result</source>
        <translation>实验室结论</translation>
    </message>
    <message>
        <source>Last checked on</source>
        <translation>最近查看日期</translation>
    </message>
    <message>
        <source>Last day, if a paper names it</source>
        <translation>报到期限（文书写明的）</translation>
    </message>
    <message>
        <source>Last publicity on</source>
        <translation>最近宣传日期</translation>
    </message>
    <message>
        <source>Last use known from</source>
        <translation>最近吸毒的依据</translation>
    </message>
    <message>
        <source>Last use on</source>
        <translation>最近吸毒日期</translation>
    </message>
    <message>
        <source>Leaders present</source>
        <translation>到场领导</translation>
    </message>
    <message>
        <source>Leave it empty while the person is still away.</source>
        <translation>人还没有回来就空着。</translation>
    </message>
    <message>
        <source>Leaves on</source>
        <translation>外出日期</translation>
    </message>
    <message>
        <source>Lectures</source>
        <translation>讲座（场次）</translation>
    </message>
    <message>
        <source>Left empty: 36 months.</source>
        <translation>不填按 36 个月。</translation>
    </message>
    <message>
        <source>Left empty: counted by the rules.</source>
        <translation>不填就按规定推算。</translation>
    </message>
    <message>
        <source>Left on</source>
        <translation>离开日期</translation>
    </message>
    <message>
        <source>Letter of dual control</source>
        <translation>双向管控函</translation>
    </message>
    <message>
        <source>Letter signed on</source>
        <translation>责任书签订日期</translation>
    </message>
    <message>
        <source>Level</source>
        <translation>级别</translation>
    </message>
    <message>
        <source>Life so far</source>
        <translation>个人简历</translation>
    </message>
    <message>
        <source>Likes</source>
        <translation>点赞数</translation>
    </message>
    <message>
        <source>Lives where registered</source>
        <translation>居住地与户籍地一致</translation>
    </message>
    <message>
        <source>Looked at again</source>
        <translation>检查情况</translation>
    </message>
    <message>
        <source>Main income</source>
        <translation>主要生活来源</translation>
    </message>
    <message>
        <source>Maintenance medication</source>
        <translation>参加药物维持治疗</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Means</source>
        <translation>载体</translation>
    </message>
    <message>
        <source>Measure</source>
        <translation>措施种类</translation>
    </message>
    <message>
        <source>Measures agreed</source>
        <translation>具体措施</translation>
    </message>
    <message>
        <source>Mechanism</source>
        <translation>机制</translation>
    </message>
    <message>
        <source>Media</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Media coverage</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Meetings with the person</source>
        <translation>见面次数</translation>
    </message>
    <message>
        <source>Merged into another file</source>
        <translation>已并入另一份档案</translation>
    </message>
    <message>
        <source>Minutes</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Minutes by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Money in yuan</source>
        <translation>慰问金（元）</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Month closed on</source>
        <translation>报结日期</translation>
    </message>
    <message>
        <source>Most urgent difficulty</source>
        <translation>最急难题</translation>
    </message>
    <message>
        <source>Moved on</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Moves on</source>
        <translation>迁出日期</translation>
    </message>
    <message>
        <source>Must be filled in</source>
        <translation>必填</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Name of the family, unit or village</source>
        <translation>创建对象</translation>
    </message>
    <message>
        <source>Name of the grid</source>
        <translation>网格名称</translation>
    </message>
    <message>
        <source>Name of the group</source>
        <translation>小组名称</translation>
    </message>
    <message>
        <source>Name of the place</source>
        <translation>阵地名称</translation>
    </message>
    <message>
        <source>Name of the unit</source>
        <translation>单位名称</translation>
    </message>
    <message>
        <source>Name of the venue</source>
        <translation>场所名称</translation>
    </message>
    <message>
        <source>Name of who asks</source>
        <translation>提出人姓名</translation>
    </message>
    <message>
        <source>Nationality</source>
        <translation>国籍</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>帮扶需求</translation>
    </message>
    <message>
        <source>New agreement number</source>
        <translation>新协议编号</translation>
    </message>
    <message>
        <source>New agreement signed on</source>
        <translation>新协议签订日期</translation>
    </message>
    <message>
        <source>New place</source>
        <translation>新执行地</translation>
    </message>
    <message>
        <source>Newly found</source>
        <translation>新发现</translation>
    </message>
    <message>
        <source>No activity on this day (nil report)</source>
        <translation>当日无活动（零报告）</translation>
    </message>
    <message>
        <source>Not met</source>
        <translation>未见面</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Note on the number</source>
        <translation>证件号说明</translation>
    </message>
    <message>
        <source>Notice of criticism</source>
        <translation>通报批评文号</translation>
    </message>
    <message>
        <source>Notice received on</source>
        <translation>收到通知日</translation>
    </message>
    <message>
        <source>Notified on</source>
        <translation>通知日期</translation>
    </message>
    <message>
        <source>Number</source>
        <translation>文号</translation>
    </message>
    <message>
        <source>Number of plants</source>
        <translation>发现株数</translation>
    </message>
    <message>
        <source>Number of that paper</source>
        <translation>指定文号</translation>
    </message>
    <message>
        <source>Number of the admonition</source>
        <translation>告诫书编号</translation>
    </message>
    <message>
        <source>Number of the approval</source>
        <translation>批准文号</translation>
    </message>
    <message>
        <source>Number of the blank</source>
        <translation>文本编号</translation>
    </message>
    <message>
        <source>Number of the letter</source>
        <translation>责任书编号</translation>
    </message>
    <message>
        <source>Number of the new agreement</source>
        <translation>新协议编号</translation>
    </message>
    <message>
        <source>Number of the notice</source>
        <translation>通知书编号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Number of the paper that ends it</source>
        <translation>恢复文书编号</translation>
    </message>
    <message>
        <source>Number of the police report</source>
        <translation>报告单编号</translation>
    </message>
    <message>
        <source>Number of the sheet</source>
        <translation>检测单编号</translation>
    </message>
    <message>
        <source>Number of the slip</source>
        <translation>审批表编号</translation>
    </message>
    <message>
        <source>Number of the test notice</source>
        <translation>检测通知编号</translation>
    </message>
    <message>
        <source>Numbers of the proof</source>
        <translation>佐证编号</translation>
    </message>
    <message>
        <source>Oaths taken (times)</source>
        <translation>宣誓人次</translation>
    </message>
    <message>
        <source>Objection raised on</source>
        <translation>提出异议日期</translation>
    </message>
    <message>
        <source>Occasion</source>
        <translation>时机</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Of which activity</source>
        <translation>所属活动</translation>
    </message>
    <message>
        <source>Of which group</source>
        <translation>所属小组</translation>
    </message>
    <message>
        <source>Of which plan</source>
        <translation>所属计划</translation>
    </message>
    <message>
        <source>Office</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Only as the ordering police or township said; else leave it.</source>
        <translation>只按要求检测的公安或乡镇的说法填；没有说法就空着。</translation>
    </message>
    <message>
        <source>Only digits here.</source>
        <translation>这里只能填数字。</translation>
    </message>
    <message>
        <source>Only if it is not the person.</source>
        <translation>不是本人提出时填。</translation>
    </message>
    <message>
        <source>Only where a character of the name cannot be typed.</source>
        <translation>姓名里有打不出的字时才填。</translation>
    </message>
    <message>
        <source>Only where the village belongs to another county.</source>
        <translation>只有那个村属于别的县时才填。</translation>
    </message>
    <message>
        <source>Opened on</source>
        <translation>建档日期</translation>
    </message>
    <message>
        <source>Opinions</source>
        <translation>评估意见</translation>
    </message>
    <message>
        <source>Opinions and approval</source>
        <translation>意见与审批</translation>
    </message>
    <message>
        <source>Order</source>
        <translation>顺序</translation>
    </message>
    <message>
        <source>Other points</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Outlet or account</source>
        <translation>媒体（账号）</translation>
    </message>
    <message>
        <source>Owed to the person wherever it is refused, if only in part.</source>
        <translation>不同意或只同意一部分时，要向本人说明理由。</translation>
    </message>
    <message>
        <source>Own plan</source>
        <translation>单独的方案</translation>
    </message>
    <message>
        <source>Own score</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Paired with</source>
        <translation>捆绑对象</translation>
    </message>
    <message>
        <source>Paper of the contents</source>
        <translation>目录里的材料</translation>
    </message>
    <message>
        <source>Paper of the release</source>
        <translation>恢复执行文书</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Papers brought along</source>
        <translation>携带材料</translation>
    </message>
    <message>
        <source>Papers handed over on</source>
        <translation>材料移交日期</translation>
    </message>
    <message>
        <source>Papers sent on</source>
        <translation>材料移送日期</translation>
    </message>
    <message>
        <source>Papers sent there on</source>
        <translation>材料转送日期</translation>
    </message>
    <message>
        <source>Papers sent to the police on</source>
        <translation>材料报公安日期</translation>
    </message>
    <message>
        <source>Papers that go along</source>
        <translation>移交材料清单</translation>
    </message>
    <message>
        <source>Parents reached</source>
        <translation>家长人次</translation>
    </message>
    <message>
        <source>Partner units</source>
        <translation>参加单位</translation>
    </message>
    <message>
        <source>People asked</source>
        <translation>调查人数</translation>
    </message>
    <message>
        <source>People checked</source>
        <translation>排查人数</translation>
    </message>
    <message>
        <source>People covered</source>
        <translation>已覆盖人数</translation>
    </message>
    <message>
        <source>People in the grid</source>
        <translation>网格人数</translation>
    </message>
    <message>
        <source>People reached (times)</source>
        <translation>受教育人次</translation>
    </message>
    <message>
        <source>People who knew</source>
        <translation>知晓人数</translation>
    </message>
    <message>
        <source>Period</source>
        <translation>所属时期</translation>
    </message>
    <message>
        <source>Period from</source>
        <translation>评估期自</translation>
    </message>
    <message>
        <source>Period until</source>
        <translation>评估期至</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>本人及家庭情况</translation>
    </message>
    <message>
        <source>Photos and scans that went along</source>
        <translation>随转的照片和扫描件</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Place until now</source>
        <translation>原执行地</translation>
    </message>
    <message>
        <source>Places</source>
        <translation>排查范围</translation>
    </message>
    <message>
        <source>Planned by</source>
        <translation>计划日期</translation>
    </message>
    <message>
        <source>Plants found</source>
        <translation>是否发现</translation>
    </message>
    <message>
        <source>Plot or area</source>
        <translation>地块</translation>
    </message>
    <message>
        <source>Points</source>
        <translation>分值</translation>
    </message>
    <message>
        <source>Points, as given</source>
        <translation>得分</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>责任民警</translation>
    </message>
    <message>
        <source>Police station at home</source>
        <translation>居住地派出所</translation>
    </message>
    <message>
        <source>Police station there</source>
        <translation>户籍地派出所</translation>
    </message>
    <message>
        <source>Political affiliation</source>
        <translation>政治面貌</translation>
    </message>
    <message>
        <source>Population</source>
        <translation>人口</translation>
    </message>
    <message>
        <source>Post</source>
        <translation>职务</translation>
    </message>
    <message>
        <source>Praise or criticism</source>
        <translation>表扬/批评</translation>
    </message>
    <message>
        <source>Praised or criticised by</source>
        <translation>表彰（通报）单位</translation>
    </message>
    <message>
        <source>Premises</source>
        <translation>办公场所</translation>
    </message>
    <message>
        <source>Progress</source>
        <translation>创建进度</translation>
    </message>
    <message>
        <source>Proof</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>Proof from elsewhere</source>
        <translation>异地检测凭证</translation>
    </message>
    <message>
        <source>Pupils reached</source>
        <translation>学生人次</translation>
    </message>
    <message>
        <source>Purpose</source>
        <translation>用途</translation>
    </message>
    <message>
        <source>Put right on</source>
        <translation>改好日期</translation>
    </message>
    <message>
        <source>Put up on</source>
        <translation>设置日期</translation>
    </message>
    <message>
        <source>Quantity</source>
        <translation>数量</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>理由</translation>
    </message>
    <message>
        <source>Reason of the end</source>
        <translation>结束原因</translation>
    </message>
    <message>
        <source>Received by</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received by (who took the report)</source>
        <translation>接收人</translation>
    </message>
    <message>
        <source>Received by the person on</source>
        <translation>本人收到日</translation>
    </message>
    <message>
        <source>Received or handed out</source>
        <translation>收/发</translation>
    </message>
    <message>
        <source>Received or sent</source>
        <translation>收/发</translation>
    </message>
    <message>
        <source>Received, in yuan</source>
        <translation>到账（元）</translation>
    </message>
    <message>
        <source>Recommended to</source>
        <translation>推荐单位</translation>
    </message>
    <message>
        <source>Recorded by</source>
        <translation>记录人</translation>
    </message>
    <message>
        <source>Records that it is about</source>
        <translation>涉及的记录</translation>
    </message>
    <message>
        <source>Rectified on</source>
        <translation>整改日期</translation>
    </message>
    <message>
        <source>Refused on</source>
        <translation>拒绝日期</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Registered area code</source>
        <translation>户籍地区划代码</translation>
    </message>
    <message>
        <source>Relation</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>Relation or post</source>
        <translation>关系或职务</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>Released on</source>
        <translation>释放（出所）日期</translation>
    </message>
    <message>
        <source>Remarks</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Renewed on</source>
        <translation>续办日期</translation>
    </message>
    <message>
        <source>Renewed until</source>
        <translation>续至</translation>
    </message>
    <message>
        <source>Reported</source>
        <translation>报告情况</translation>
    </message>
    <message>
        <source>Reported at</source>
        <translation>报告时间</translation>
    </message>
    <message>
        <source>Reported by</source>
        <translation>报告人</translation>
    </message>
    <message>
        <source>Reported in on</source>
        <translation>报到日</translation>
    </message>
    <message>
        <source>Reported in there on</source>
        <translation>新执行地报到日期</translation>
    </message>
    <message>
        <source>Reported in writing</source>
        <translation>是否书面报告</translation>
    </message>
    <message>
        <source>Reported on</source>
        <translation>报告日期</translation>
    </message>
    <message>
        <source>Reported to the police on</source>
        <translation>报告公安日期</translation>
    </message>
    <message>
        <source>Reporting in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Responsibility letter</source>
        <translation>帮教责任书</translation>
    </message>
    <message>
        <source>Responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Responsible for</source>
        <translation>责任范围</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Results of the tests</source>
        <translation>检测结果</translation>
    </message>
    <message>
        <source>Return or renewal</source>
        <translation>销假或续办</translation>
    </message>
    <message>
        <source>Reviewed on</source>
        <translation>检查日期</translation>
    </message>
    <message>
        <source>Rights and help</source>
        <translation>权利与帮助</translation>
    </message>
    <message>
        <source>Risk given by</source>
        <translation>评定单位</translation>
    </message>
    <message>
        <source>Risk given on</source>
        <translation>评定日期</translation>
    </message>
    <message>
        <source>Risk level as given</source>
        <translation>风险等级（照填）</translation>
    </message>
    <message>
        <source>Risk scheme</source>
        <translation>风险评定方案</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Rooted out</source>
        <translation>铲除株数</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>Rules to keep</source>
        <translation>应遵守规定</translation>
    </message>
    <message>
        <source>Safeguards</source>
        <translation>保障</translation>
    </message>
    <message>
        <source>Said by</source>
        <translation>认定单位</translation>
    </message>
    <message>
        <source>Said on</source>
        <translation>认定日期</translation>
    </message>
    <message>
        <source>Same words as last time</source>
        <translation>内容同上次</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Satisfaction in per cent</source>
        <translation>满意度（%）</translation>
    </message>
    <message>
        <source>School</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Schools</source>
        <translation>学校</translation>
    </message>
    <message>
        <source>Score as given</source>
        <translation>综合得分（照抄）</translation>
    </message>
    <message>
        <source>Second party</source>
        <translation>乙方</translation>
    </message>
    <message>
        <source>Sent to</source>
        <translation>报送单位</translation>
    </message>
    <message>
        <source>Set up on</source>
        <translation>成立日期</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Sign put up on</source>
        <translation>警示牌设置日期</translation>
    </message>
    <message>
        <source>Signed</source>
        <translation>已签</translation>
    </message>
    <message>
        <source>Signed by</source>
        <translation>签订方</translation>
    </message>
    <message>
        <source>Signed by the person</source>
        <translation>本人已签字</translation>
    </message>
    <message>
        <source>Signed in</source>
        <translation>签到</translation>
    </message>
    <message>
        <source>Signed on</source>
        <translation>签订日期</translation>
    </message>
    <message>
        <source>Since</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Situation</source>
        <translation>生活状况</translation>
    </message>
    <message>
        <source>Size in bytes</source>
        <translation>文件大小（字节）</translation>
    </message>
    <message>
        <source>Skills</source>
        <translation>技能</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Standard</source>
        <translation>标准</translation>
    </message>
    <message>
        <source>State</source>
        <translation>执行状态</translation>
    </message>
    <message>
        <source>State of mind</source>
        <translation>思想动态</translation>
    </message>
    <message>
        <source>State of the report</source>
        <translation>报告状态</translation>
    </message>
    <message>
        <source>State, from the authority&apos;s papers</source>
        <translation>状态（按机关文书填）</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>人员状态</translation>
    </message>
    <message>
        <source>Status since</source>
        <translation>状态起始日</translation>
    </message>
    <message>
        <source>Suspended because of</source>
        <translation>中止原因</translation>
    </message>
    <message>
        <source>Suspended from</source>
        <translation>中止日期</translation>
    </message>
    <message>
        <source>Taken from</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>Task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>Taught by</source>
        <translation>授课人</translation>
    </message>
    <message>
        <source>Teacher</source>
        <translation>教师</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Telephone there</source>
        <translation>外出期间电话</translation>
    </message>
    <message>
        <source>Ten days</source>
        <translation>旬</translation>
    </message>
    <message>
        <source>Term in months</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>Tests done</source>
        <translation>实检次数</translation>
    </message>
    <message>
        <source>Tests due</source>
        <translation>应检次数</translation>
    </message>
    <message>
        <source>Tests refused</source>
        <translation>拒检次数</translation>
    </message>
    <message>
        <source>The entries of the history by which it was put right.</source>
        <translation>从历史里选改过的那几处。</translation>
    </message>
    <message>
        <source>The four conditions, each with what shows it</source>
        <translation>四有自查（每项写明佐证）</translation>
    </message>
    <message>
        <source>The needs that stand open; leave it blank if it closes none.</source>
        <translation>列出还没解决的困难；与哪一条都无关就空着。</translation>
    </message>
    <message>
        <source>The paper that changes the place of execution.</source>
        <translation>变更执行地的文书。</translation>
    </message>
    <message>
        <source>The police or the township, with the paper.</source>
        <translation>公安机关或乡镇，连同文书。</translation>
    </message>
    <message>
        <source>The police station</source>
        <translation>派出所意见</translation>
    </message>
    <message>
        <source>The practice</source>
        <translation>做法</translation>
    </message>
    <message>
        <source>The time it looks at: the first quarter of 2026.</source>
        <translation>查的是哪一段，比如2026年第一季度。</translation>
    </message>
    <message>
        <source>The township</source>
        <translation>镇（街道）意见</translation>
    </message>
    <message>
        <source>The township&apos;s reason</source>
        <translation>镇扣分原因</translation>
    </message>
    <message>
        <source>The twelve digits read out by that village</source>
        <translation>那个村念的12位数字</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>村意见</translation>
    </message>
    <message>
        <source>Their own statement</source>
        <translation>本人陈述</translation>
    </message>
    <message>
        <source>Their own telephone</source>
        <translation>是否本人电话</translation>
    </message>
    <message>
        <source>Their telephone</source>
        <translation>受访人电话</translation>
    </message>
    <message>
        <source>There are</source>
        <translation>已设</translation>
    </message>
    <message>
        <source>There should be</source>
        <translation>应设</translation>
    </message>
    <message>
        <source>This day lies before the present window: say why it is typed only now.</source>
        <translation>这一天在本期之前：请写明为何现在才录入。</translation>
    </message>
    <message>
        <source>Three days or more: in writing (article 19).</source>
        <translation>三天以上要书面报告（条例第19条）。</translation>
    </message>
    <message>
        <source>Time</source>
        <translation>时间</translation>
    </message>
    <message>
        <source>Time of day</source>
        <translation>活动时间</translation>
    </message>
    <message>
        <source>Times forwarded</source>
        <translation>转发数</translation>
    </message>
    <message>
        <source>Times pushed</source>
        <translation>推送数</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>To</source>
        <translation>新地</translation>
    </message>
    <message>
        <source>To be answered by</source>
        <translation>办理期限</translation>
    </message>
    <message>
        <source>To be completed from paper</source>
        <translation>待按纸质材料补填</translation>
    </message>
    <message>
        <source>To be done</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>To be done by</source>
        <translation>完成期限</translation>
    </message>
    <message>
        <source>To be put right</source>
        <translation>整改</translation>
    </message>
    <message>
        <source>To be put right by</source>
        <translation>整改期限</translation>
    </message>
    <message>
        <source>To be reviewed on</source>
        <translation>计划检查日期</translation>
    </message>
    <message>
        <source>To be signed</source>
        <translation>应签</translation>
    </message>
    <message>
        <source>To report in by</source>
        <translation>应报到期限</translation>
    </message>
    <message>
        <source>To which unit</source>
        <translation>接收单位</translation>
    </message>
    <message>
        <source>To whom</source>
        <translation>发放对象</translation>
    </message>
    <message>
        <source>Told to whom and when</source>
        <translation>向谁报告、何时</translation>
    </message>
    <message>
        <source>Topic</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>Towards which task</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>Township that carries it out</source>
        <translation>执行地</translation>
    </message>
    <message>
        <source>Township&apos;s score</source>
        <translation>镇评</translation>
    </message>
    <message>
        <source>Training</source>
        <translation>培训名称</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>参加培训</translation>
    </message>
    <message>
        <source>Transferred from</source>
        <translation>从哪里转来</translation>
    </message>
    <message>
        <source>Treatment so far</source>
        <translation>戒毒经历</translation>
    </message>
    <message>
        <source>Turned by degrees</source>
        <translation>旋转角度</translation>
    </message>
    <message>
        <source>Twelve digits of another county&apos;s file</source>
        <translation>外县文件的12位数字</translation>
    </message>
    <message>
        <source>Type a day or initials; empty the line to untie it.</source>
        <translation>可输日期或拼音首字母；清空此行即取消关联。</translation>
    </message>
    <message>
        <source>Under</source>
        <translation>上级编号</translation>
    </message>
    <message>
        <source>Under dual control the day by which it is renewed.</source>
        <translation>双向管控的填续办日期。</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Unit and post</source>
        <translation>单位职务</translation>
    </message>
    <message>
        <source>Unit at the other place</source>
        <translation>对方单位</translation>
    </message>
    <message>
        <source>Unit of the testers</source>
        <translation>检测人单位</translation>
    </message>
    <message>
        <source>Units and enterprises</source>
        <translation>单位（企业）</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Verified by</source>
        <translation>复查人</translation>
    </message>
    <message>
        <source>Verified on</source>
        <translation>复查日期</translation>
    </message>
    <message>
        <source>Village</source>
        <translation>村</translation>
    </message>
    <message>
        <source>Village designated by</source>
        <translation>村级受指定单位</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Visited by</source>
        <translation>慰问人</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Visits to bases</source>
        <translation>参观基地（次）</translation>
    </message>
    <message>
        <source>Volunteers (times)</source>
        <translation>志愿者人次</translation>
    </message>
    <message>
        <source>Voucher</source>
        <translation>票据号</translation>
    </message>
    <message>
        <source>Walked by</source>
        <translation>踏查人</translation>
    </message>
    <message>
        <source>Was the person met?</source>
        <translation>是否见到本人</translation>
    </message>
    <message>
        <source>Way</source>
        <translation>走访方式</translation>
    </message>
    <message>
        <source>Way of use</source>
        <translation>吸食方式</translation>
    </message>
    <message>
        <source>Ways</source>
        <translation>宣传方式</translation>
    </message>
    <message>
        <source>Went on again on</source>
        <translation>恢复日期</translation>
    </message>
    <message>
        <source>What became of it</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>What came of it</source>
        <translation>效果</translation>
    </message>
    <message>
        <source>What family and neighbours say</source>
        <translation>家属及邻里评价</translation>
    </message>
    <message>
        <source>What happened</source>
        <translation>情形</translation>
    </message>
    <message>
        <source>What is asked</source>
        <translation>整改要求</translation>
    </message>
    <message>
        <source>What is asked for</source>
        <translation>要求</translation>
    </message>
    <message>
        <source>What is difficult</source>
        <translation>存在问题</translation>
    </message>
    <message>
        <source>What is done</source>
        <translation>措施</translation>
    </message>
    <message>
        <source>What is known</source>
        <translation>了解到的情况</translation>
    </message>
    <message>
        <source>What is lacking</source>
        <translation>困难和需求</translation>
    </message>
    <message>
        <source>What is needed</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What is said to be wrong</source>
        <translation>哪里不对</translation>
    </message>
    <message>
        <source>What is to be reached</source>
        <translation>帮教目标</translation>
    </message>
    <message>
        <source>What it is</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>What it is about</source>
        <translation>哪一知</translation>
    </message>
    <message>
        <source>What it should say</source>
        <translation>应当怎样写</translation>
    </message>
    <message>
        <source>What it shows</source>
        <translation>是什么</translation>
    </message>
    <message>
        <source>What police or township said of it</source>
        <translation>公安或乡镇的认定</translation>
    </message>
    <message>
        <source>What shows it</source>
        <translation>佐证</translation>
    </message>
    <message>
        <source>What they can do</source>
        <translation>特长</translation>
    </message>
    <message>
        <source>What they do</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>What they help with</source>
        <translation>帮扶内容</translation>
    </message>
    <message>
        <source>What they undertake</source>
        <translation>职责</translation>
    </message>
    <message>
        <source>What was answered</source>
        <translation>办理情况</translation>
    </message>
    <message>
        <source>What was changed</source>
        <translation>改了哪几处</translation>
    </message>
    <message>
        <source>What was decided</source>
        <translation>怎么处理</translation>
    </message>
    <message>
        <source>What was done</source>
        <translation>帮扶内容</translation>
    </message>
    <message>
        <source>What was needed</source>
        <translation>需求</translation>
    </message>
    <message>
        <source>What was taught</source>
        <translation>培训内容</translation>
    </message>
    <message>
        <source>What was unusual</source>
        <translation>异常情况</translation>
    </message>
    <message>
        <source>What will be done</source>
        <translation>后续措施</translation>
    </message>
    <message>
        <source>What, when, where</source>
        <translation>内容、时间、地点</translation>
    </message>
    <message>
        <source>Where a paper names the last day, that day holds.</source>
        <translation>文书写明届满日的，以文书为准。</translation>
    </message>
    <message>
        <source>Where it can be found</source>
        <translation>刊发位置</translation>
    </message>
    <message>
        <source>Where it is kept</source>
        <translation>存放处</translation>
    </message>
    <message>
        <source>Where the original lies</source>
        <translation>原件存放处</translation>
    </message>
    <message>
        <source>Where the person was</source>
        <translation>去了哪里</translation>
    </message>
    <message>
        <source>Where they went, and when</source>
        <translation>外出及去向</translation>
    </message>
    <message>
        <source>Where to</source>
        <translation>去向</translation>
    </message>
    <message>
        <source>Where to and why</source>
        <translation>迁往何处、为什么</translation>
    </message>
    <message>
        <source>Whereabouts</source>
        <translation>管控情况</translation>
    </message>
    <message>
        <source>Which item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Which paper says so</source>
        <translation>哪份文书写明</translation>
    </message>
    <message>
        <source>Who asks</source>
        <translation>谁提出的</translation>
    </message>
    <message>
        <source>Who called it a refusal</source>
        <translation>谁认定的</translation>
    </message>
    <message>
        <source>Who can be reached</source>
        <translation>联系人</translation>
    </message>
    <message>
        <source>Who checked</source>
        <translation>排查人</translation>
    </message>
    <message>
        <source>Who in the police asked for tests</source>
        <translation>公安谁要求检测</translation>
    </message>
    <message>
        <source>Who is responsible</source>
        <translation>责任人</translation>
    </message>
    <message>
        <source>Who it was</source>
        <translation>对方人员</translation>
    </message>
    <message>
        <source>Whom it concerns</source>
        <translation>对象</translation>
    </message>
    <message>
        <source>Whose evaluation it is</source>
        <translation>评估单位</translation>
    </message>
    <message>
        <source>Why</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Why by that day</source>
        <translation>期限依据</translation>
    </message>
    <message>
        <source>Why closed</source>
        <translation>结案原因</translation>
    </message>
    <message>
        <source>Why it is closed</source>
        <translation>结案原因</translation>
    </message>
    <message>
        <source>Why it is late</source>
        <translation>逾期原因</translation>
    </message>
    <message>
        <source>Why it is looked into</source>
        <translation>查阅事由</translation>
    </message>
    <message>
        <source>Why late</source>
        <translation>逾期原因</translation>
    </message>
    <message>
        <source>Why points were taken off</source>
        <translation>扣分原因</translation>
    </message>
    <message>
        <source>Why that plan</source>
        <translation>用这个方案的理由</translation>
    </message>
    <message>
        <source>Why they did not come</source>
        <translation>未到场原因</translation>
    </message>
    <message>
        <source>Why, or how</source>
        <translation>原因或办法</translation>
    </message>
    <message>
        <source>Wishes and suggestions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>With</source>
        <translation>交流对象</translation>
    </message>
    <message>
        <source>Withdrawn</source>
        <translation>撤回</translation>
    </message>
    <message>
        <source>Withdrawn on</source>
        <translation>撤回日期</translation>
    </message>
    <message>
        <source>Without a home</source>
        <translation>无住所</translation>
    </message>
    <message>
        <source>Without income</source>
        <translation>无经济来源</translation>
    </message>
    <message>
        <source>Without work</source>
        <translation>无业</translation>
    </message>
    <message>
        <source>Witness</source>
        <translation>见证人</translation>
    </message>
    <message>
        <source>Words of the answer</source>
        <translation>答复内容</translation>
    </message>
    <message>
        <source>Work</source>
        <translation>生产工作情况</translation>
    </message>
    <message>
        <source>Work and training</source>
        <translation>就业和培训</translation>
    </message>
    <message>
        <source>Work that is wished for</source>
        <translation>就业意愿</translation>
    </message>
    <message>
        <source>Working group&apos;s duties</source>
        <translation>工作小组责任</translation>
    </message>
    <message>
        <source>Yard</source>
        <translation>院落</translation>
    </message>
    <message>
        <source>Yards</source>
        <translation>院落</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>Year and month: 2026-11.</source>
        <translation>写成年-月，比如 2026-11。</translation>
    </message>
    <message>
        <source>Year closed on</source>
        <translation>年度结账日期</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>findings</name>
    <message>
        <source>After the unclean end something does not fit; &quot;Check the records&quot; in Settings lists it. Change nothing more. The last backup that was opened again and counted can be put back.</source>
        <translation>上次没有正常关闭，核对时发现有对不上的地方；“设置”里的“核对档案”会列出来。请先不要再改动。可以把最近一次打开核对过的备份恢复回来。</translation>
    </message>
    <message>
        <source>An older copy was put back</source>
        <translation>是放回了旧备份</translation>
    </message>
    <message>
        <source>I checked: the clock is right</source>
        <translation>看过了，时间没错</translation>
    </message>
    <message>
        <source>I will call the county</source>
        <translation>我会打电话给县里</translation>
    </message>
    <message>
        <source>I will set the clock</source>
        <translation>我去校准时间</translation>
    </message>
    <message>
        <source>I will write them</source>
        <translation>我去写回执</translation>
    </message>
    <message>
        <source>It was restored on purpose</source>
        <translation>知道，是有意恢复的</translation>
    </message>
    <message>
        <source>OK</source>
        <translation>知道了</translation>
    </message>
    <message>
        <source>Restore the last good backup…</source>
        <translation>恢复最近的好备份…</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock says {now}, but there are records that were typed in later than that. Set the clock. What you record meanwhile is kept and marked as doubtful in time.</source>
        <translation>电脑时间是 {now}，但已有比它更晚录入的记录。请校准时间。此间录入的照常保存，并标明时间存疑。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock says {now}, more than a year after the last record or receipt. Is that right? What you record meanwhile is kept and marked as doubtful in time.</source>
        <translation>电脑时钟显示 {now}，比最近一次记录或县里回执晚了一年多。时间对吗？这期间登记的内容照常保存，但会标记为时间可疑。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock says {now}, which is before this program was made. Set the clock. What you record meanwhile is kept and marked as doubtful in time.</source>
        <translation>电脑时间是 {now}，早于本程序的制作日期。请校准时间。此间录入的照常保存，并标明时间存疑。</translation>
    </message>
    <message>
        <source>The last time ended without closing (a power cut, perhaps). The file was checked and is whole; everything that was shown as saved is there.</source>
        <translation>上次没有正常关闭（可能停电）。文件已检查，完好；凡显示“已保存”的内容都在。</translation>
    </message>
    <message>
        <source>These records are older than those last seen on this laptop. Somebody put an older copy back. What was typed since then is not in here. Ask who did it before you go on.</source>
        <translation>这份档案比本机上次见到的要旧，有人放回了旧的副本，此后录入的内容不在其中。请先问清是谁做的，再继续。</translation>
    </message>
    <message>
        <source>These records were put back from a backup and go on as a new laptop. Ring the county: it gives a new file to join with, and tells what it has received. Type in again what is missing since.</source>
        <translation>档案是从备份恢复的，以后算一台新电脑。请打电话给县里：县里会给新的登记文件，并告诉您收到过哪些。之后缺的请补录。</translation>
    </message>
    <message>
        <source>This store is older than when it was last open here: somebody put an older copy back. Say so, and it counts anew; then write receipts for all laptops, and villages send again what it lacks.</source>
        <translation>这个库比上次在这里打开时还旧：有人放回了旧备份。请确认，库就从新的一期算起；再给所有电脑写回执，各村会把缺的再报来。</translation>
    </message>
    <message>
        <source>This store was put back from a backup and counts anew from here. Write receipts for all laptops (page Receipts): villages then send again what is missing.</source>
        <translation>这个库是从备份恢复的，从现在起算新的一期。请给所有电脑写回执（“回执”页），各村会把缺的再报来。</translation>
    </message>
</context>
<context>
    <name>flaws</name>
    <message>
        <source>a cell reaches below the last row</source>
        <translation>有单元格伸到了最后一行以下</translation>
    </message>
    <message>
        <source>a code stands in it twice</source>
        <translation>同一个代码写了两次</translation>
    </message>
    <message>
        <source>a field is missing, or one too many</source>
        <translation>少了字段，或者多了字段</translation>
    </message>
    <message>
        <source>a line that goes down names no other records</source>
        <translation>下发的行不能引用别的记录</translation>
    </message>
    <message>
        <source>a rule&apos;s &quot;during&quot; is none that there is</source>
        <translation>规则的“during”填的不在允许范围</translation>
    </message>
    <message>
        <source>a rule&apos;s &quot;mode&quot; or &quot;kind&quot; is none that there is</source>
        <translation>规则的“mode”或“kind”填的不在允许范围</translation>
    </message>
    <message>
        <source>a step is not built as it should be</source>
        <translation>有一个间隔写得不对</translation>
    </message>
    <message>
        <source>a value is of the wrong kind</source>
        <translation>有一个值的类型不对</translation>
    </message>
    <message>
        <source>a year stands in it twice</source>
        <translation>同一年写了两次</translation>
    </message>
    <message>
        <source>days are written as 2026-11-23, in a list</source>
        <translation>日子要写成 2026-11-23 这样，列成清单</translation>
    </message>
    <message>
        <source>it has neither &quot;from&quot; nor &quot;pen&quot;</source>
        <translation>“from”和“pen”都没有</translation>
    </message>
    <message>
        <source>it has neither &quot;label&quot;, &quot;words&quot;, &quot;from&quot; nor &quot;pen&quot;</source>
        <translation>“label”“words”“from”“pen”都没有</translation>
    </message>
    <message>
        <source>it has no fields</source>
        <translation>里面没有字段</translation>
    </message>
    <message>
        <source>it has no words</source>
        <translation>没有文字</translation>
    </message>
    <message>
        <source>it has to be a list</source>
        <translation>要写成清单</translation>
    </message>
    <message>
        <source>it has to be a list of widths</source>
        <translation>要写成一列宽度</translation>
    </message>
    <message>
        <source>it has to be a number</source>
        <translation>要写数字</translation>
    </message>
    <message>
        <source>it has to be a text</source>
        <translation>要写文字</translation>
    </message>
    <message>
        <source>it has to be true or false</source>
        <translation>要写 true 或 false</translation>
    </message>
    <message>
        <source>it has to be words</source>
        <translation>要写文字</translation>
    </message>
    <message>
        <source>it has to have one of &quot;field&quot;, &quot;computed&quot;, &quot;of&quot; and &quot;ratio&quot;</source>
        <translation>“field”“computed”“of”“ratio”要有一个</translation>
    </message>
    <message>
        <source>it has to name two fields</source>
        <translation>要写两个字段</translation>
    </message>
    <message>
        <source>it is empty</source>
        <translation>是空的</translation>
    </message>
    <message>
        <source>it is missing</source>
        <translation>没有写</translation>
    </message>
    <message>
        <source>it is no list of papers</source>
        <translation>不是材料清单</translation>
    </message>
    <message>
        <source>it is no number of a form</source>
        <translation>不是表样编号</translation>
    </message>
    <message>
        <source>it is not JSON</source>
        <translation>不是 JSON</translation>
    </message>
    <message>
        <source>it is not known here</source>
        <translation>这里不认得</translation>
    </message>
    <message>
        <source>it is not of a person, or has no words</source>
        <translation>不是人员的，或者没有文字</translation>
    </message>
    <message>
        <source>it is too large or too small</source>
        <translation>太大或太小</translation>
    </message>
    <message>
        <source>it is too long</source>
        <translation>太长</translation>
    </message>
    <message>
        <source>it stands over no line for each record</source>
        <translation>下面没有逐条列出的行</translation>
    </message>
    <message>
        <source>its format is not known</source>
        <translation>格式不认得</translation>
    </message>
    <message>
        <source>months before the rule &quot;{0}&quot; are missing or doubled</source>
        <translation>规则“{0}”之前的月份有缺漏或重叠</translation>
    </message>
    <message>
        <source>the cells do not fill the row</source>
        <translation>单元格没有占满一行</translation>
    </message>
    <message>
        <source>the entry has no fields</source>
        <translation>这一条里没有字段</translation>
    </message>
    <message>
        <source>the entry is too long</source>
        <translation>这一条太长</translation>
    </message>
    <message>
        <source>the field &quot;{0}&quot; is missing</source>
        <translation>缺少字段“{0}”</translation>
    </message>
    <message>
        <source>the field &quot;{0}&quot; is not as it should be</source>
        <translation>字段“{0}”写得不对</translation>
    </message>
    <message>
        <source>the field &quot;{0}&quot; is not known</source>
        <translation>字段“{0}”不认得</translation>
    </message>
    <message>
        <source>the kind is not a list of entries</source>
        <translation>这一类没有写成清单</translation>
    </message>
    <message>
        <source>the months, steps or days of grace of the rule &quot;{0}&quot; do not fit</source>
        <translation>规则“{0}”的月份、间隔或宽限天数对不上</translation>
    </message>
    <message>
        <source>the place &quot;{0}&quot; is not known</source>
        <translation>位置“{0}”不认得</translation>
    </message>
    <message>
        <source>the rule &quot;{0}&quot; counts in another way than the one before it</source>
        <translation>规则“{0}”的计算办法和前一条不同</translation>
    </message>
    <message>
        <source>the table &quot;{0}&quot; is not known</source>
        <translation>表“{0}”不认得</translation>
    </message>
    <message>
        <source>the text is not UTF-8</source>
        <translation>文字不是 UTF-8 编码</translation>
    </message>
    <message>
        <source>there are more than {0}</source>
        <translation>超过 {0} 条</translation>
    </message>
    <message>
        <source>there are too many</source>
        <translation>太多了</translation>
    </message>
    <message>
        <source>there is no such list</source>
        <translation>没有这个代码表</translation>
    </message>
    <message>
        <source>this code is known with other words, which it keeps: give the new words a new code</source>
        <translation>这个代码已经有别的文字，代码的文字不能改，请给新的文字另用一个代码</translation>
    </message>
    <message>
        <source>two forms have the same number</source>
        <translation>两个表样编号相同</translation>
    </message>
    <message>
        <source>two rules have the same id</source>
        <translation>两条规则的 id 相同</translation>
    </message>
    <message>
        <source>&quot;active&quot; has to be true or false</source>
        <translation>“active”要写 true 或 false</translation>
    </message>
    <message>
        <source>&quot;{0}&quot; has a field that is not known here</source>
        <translation>“{0}”里有不认得的字段</translation>
    </message>
    <message>
        <source>&quot;{0}&quot;: {1}</source>
        <translation>“{0}”：{1}</translation>
    </message>
</context>
<context>
    <name>foot</name>
    <message>
        <source>Backup on a stick {0}</source>
        <translation>U盘备份 {0}</translation>
    </message>
    <message>
        <source>Backup {0} (only on this laptop)</source>
        <translation>备份 {0}（只在本机）</translation>
    </message>
    <message>
        <source>Backup {0}, on a stick {1}</source>
        <translation>备份 {0}，U盘备份 {1}</translation>
    </message>
    <message>
        <source>Disk almost full: {0} MB left</source>
        <translation>硬盘快满了：还剩 {0} MB</translation>
    </message>
    <message>
        <source>Last sent {0}, received by telephone (bundle {1})</source>
        <translation>上次报送 {0}，县里已电话确认（第{1}包）</translation>
    </message>
    <message>
        <source>Last sent {0}, received by the county (bundle {1})</source>
        <translation>上次报送 {0}，县里已收到（第{1}包）</translation>
    </message>
    <message>
        <source>Last taken in {0}</source>
        <translation>最近收取 {0}</translation>
    </message>
    <message>
        <source>Last written {0}, no receipt yet (bundle {1})</source>
        <translation>上次写出 {0}，尚无回执（第{1}包）</translation>
    </message>
    <message>
        <source>Never sent yet</source>
        <translation>尚未报送</translation>
    </message>
    <message>
        <source>No backup yet: only on this disk</source>
        <translation>尚无备份，只在本机</translation>
    </message>
    <message>
        <source>No designation document (Safe-keeping)</source>
        <translation>还没有登记指定文件（见“保管”）</translation>
    </message>
    <message>
        <source>Not yet joined with the county</source>
        <translation>还没有在县里登记</translation>
    </message>
    <message>
        <source>Nothing recorded yet</source>
        <translation>尚无记录</translation>
    </message>
    <message>
        <source>Nothing taken in yet</source>
        <translation>还没收取过</translation>
    </message>
    <message>
        <source>Practice: thrown away at the end</source>
        <translation>练习：结束后全部清除</translation>
    </message>
    <message>
        <source>Saved {0}</source>
        <translation>已保存 {0}</translation>
    </message>
    <message>
        <source>today {0}</source>
        <translation>今天 {0}</translation>
    </message>
</context>
<context>
    <name>frame</name>
    <message>
        <source>next village Ctrl+Shift+V</source>
        <translation>换村 Ctrl+Shift+V</translation>
    </message>
    <message>
        <source>opened with the recovery phrase</source>
        <translation>用恢复短语打开</translation>
    </message>
</context>
<context>
    <name>ground</name>
    <message>
        <source>Asked for by</source>
        <translation>提出要求的</translation>
    </message>
    <message>
        <source>Asks for</source>
        <translation>要求做什么</translation>
    </message>
    <message>
        <source>Closed by</source>
        <translation>报结人</translation>
    </message>
    <message>
        <source>Closed on</source>
        <translation>报结日期</translation>
    </message>
    <message>
        <source>Closing of {0}</source>
        <translation>{0}月度报结</translation>
    </message>
    <message>
        <source>Figures that differ</source>
        <translation>不一样的数字</translation>
    </message>
    <message>
        <source>Holds</source>
        <translation>现行</translation>
    </message>
    <message>
        <source>Holds from</source>
        <translation>从哪天起</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Holidays of {0}</source>
        <translation>{0}年放假安排</translation>
    </message>
    <message>
        <source>Plan followed</source>
        <translation>执行的方案</translation>
    </message>
    <message>
        <source>Plan that the village follows from {0}</source>
        <translation>{0}起村里执行的随访方案</translation>
    </message>
    <message>
        <source>Plan: {0}</source>
        <translation>方案：{0}</translation>
    </message>
    <message>
        <source>Setting: {0}</source>
        <translation>本村规定：{0}</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>本村</translation>
    </message>
    <message>
        <source>The village&apos;s own words of form {0}</source>
        <translation>本村改过的文书（{0}）</translation>
    </message>
    <message>
        <source>Who says so</source>
        <translation>依据（谁说的）</translation>
    </message>
    <message>
        <source>Worked in exchange</source>
        <translation>调休上班</translation>
    </message>
    <message>
        <source>cannot be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>{0} (grace {1})</source>
        <translation>{0}（宽限{1}天）</translation>
    </message>
    <message>
        <source>{0} to {1}</source>
        <translation>{0}至{1}</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>hand_over</name>
    <message>
        <source>1  Which paper</source>
        <translation>1  依据什么文件</translation>
    </message>
    <message>
        <source>2  Terms of the member group</source>
        <translation>2  会员小组任期</translation>
    </message>
    <message>
        <source>3  Users</source>
        <translation>3  用户</translation>
    </message>
    <message>
        <source>4  Who is responsible for each bag</source>
        <translation>4  每一袋由谁负责</translation>
    </message>
    <message>
        <source>5  The village&apos;s party in the four-in-one</source>
        <translation>5  四位一体中村的一方</translation>
    </message>
    <message>
        <source>6  Look it through</source>
        <translation>6  核对一遍</translation>
    </message>
    <message>
        <source>After an election, or when somebody else takes over. Nothing is changed before the last step. Is the old leader gone? Unlock with the phrase from the envelope, then come back here.</source>
        <translation>换届或者换人接手时用。最后一步之前什么都不会改。老组长不在了？用信封里的恢复短语解锁，再到这里来。</translation>
    </message>
    <message>
        <source>Bags in which somebody stands for the village: {0}. The letters of duty have to be signed anew.</source>
        <translation>写着村的一方的袋数：{0}。责任书要重新签。</translation>
    </message>
    <message>
        <source>Bags that change hands: {0} of {1}.</source>
        <translation>换责任人的袋：{0} / {1}。</translation>
    </message>
    <message>
        <source>Bags without anybody who stays: {0}.</source>
        <translation>还没人管的袋：{0}。</translation>
    </message>
    <message>
        <source>Enter gives a bag to the next of those who stay.</source>
        <translation>按 Enter 把这一袋轮流给留下的人。</translation>
    </message>
    <message>
        <source>Enter on a member ends the term, or takes it back.</source>
        <translation>在组员上按 Enter：任期到期，再按一次取消。</translation>
    </message>
    <message>
        <source>Enter on a user removes them, or takes it back. Add the new ones with a password that they type themselves.</source>
        <translation>在用户上按 Enter：停用，再按一次取消。新来的人请添加，密码由本人输入。</translation>
    </message>
    <message>
        <source>Open tasks: {0} overdue, {1} due soon, {2} {2:day|days} of law, {3} {3:problem|problems}, {4} {4:bundle|bundles} without a receipt.</source>
        <translation>待办：逾期 {0} 项，近期到期 {1} 项，法定日期 {2} 项，未整改问题 {3} 项，未回执的数据包 {4} 个。</translation>
    </message>
    <message>
        <source>Terms that end: {0}. New in the group: {1}.</source>
        <translation>到期的任期：{0}。新进小组：{1}。</translation>
    </message>
    <message>
        <source>The records get a new key and a new recovery phrase; the old envelope opens nothing any more. Whoever kept an old copy or an old backup can still read that copy with the old password: take them back by hand.</source>
        <translation>档案会换新密钥和新恢复短语，旧信封从此打不开。谁手里还留着旧拷贝、旧备份，用旧密码仍能看那一份，请当面收回。</translation>
    </message>
    <message>
        <source>Users removed: {0}.</source>
        <translation>停用用户：{0}。</translation>
    </message>
    <message>
        <source>has no password yet</source>
        <translation>还没有密码</translation>
    </message>
    <message>
        <source>is removed</source>
        <translation>停用</translation>
    </message>
    <message>
        <source>removed already</source>
        <translation>早已停用</translation>
    </message>
    <message>
        <source>stays</source>
        <translation>留用</translation>
    </message>
</context>
<context>
    <name>help</name>
    <message>
        <source>Source: {0}</source>
        <translation>依据：{0}</translation>
    </message>
</context>
<context>
    <name>history</name>
    <message>
        <source>Attachment</source>
        <translation>附件</translation>
    </message>
    <message>
        <source>Change of place</source>
        <translation>变更执行地</translation>
    </message>
    <message>
        <source>Information card</source>
        <translation>信息卡</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>材料</translation>
    </message>
    <message>
        <source>Placement</source>
        <translation>执行措施</translation>
    </message>
    <message>
        <source>Removed, or kept</source>
        <translation>删除还是保留</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>状态</translation>
    </message>
    <message>
        <source>Suspension</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Test</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>Transfer</source>
        <translation>档案移交</translation>
    </message>
    <message>
        <source>Undone: entry {0}.</source>
        <translation>已撤销：{0} 号记录。</translation>
    </message>
    <message>
        <source>Undone: entry {0}. Fields changed later stay: {1}.</source>
        <translation>已撤销 {0} 号记录；后来又改过的没动：{1}。</translation>
    </message>
    <message>
        <source>Visit</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>工作小组</translation>
    </message>
    <message>
        <source>brought back</source>
        <translation>已恢复</translation>
    </message>
    <message>
        <source>erased</source>
        <translation>已销毁</translation>
    </message>
    <message>
        <source>holds</source>
        <translation>现用</translation>
    </message>
    <message>
        <source>kept</source>
        <translation>保留</translation>
    </message>
    <message>
        <source>kept, with what was written there: {0}</source>
        <translation>保留，连同那边录入的：{0}</translation>
    </message>
    <message>
        <source>not chosen</source>
        <translation>没有选用</translation>
    </message>
    <message>
        <source>recorded</source>
        <translation>新登记</translation>
    </message>
    <message>
        <source>removed</source>
        <translation>已移除</translation>
    </message>
    <message>
        <source>replaced</source>
        <translation>已被改掉</translation>
    </message>
    <message>
        <source>somebody</source>
        <translation>某人</translation>
    </message>
    <message>
        <source>stands beside</source>
        <translation>两个并存</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>undone</source>
        <translation>已撤销</translation>
    </message>
</context>
<context>
    <name>inventory</name>
    <message>
        <source>Approved by</source>
        <translation>批准单位</translation>
    </message>
    <message>
        <source>Begins on</source>
        <translation>开始日期</translation>
    </message>
    <message>
        <source>Belongs to (link)</source>
        <translation>属于哪一条（关联）</translation>
    </message>
    <message>
        <source>Check value of the ID number (keyed)</source>
        <translation>证件号校验值（带密钥）</translation>
    </message>
    <message>
        <source>Choices added to the lists</source>
        <translation>补充的选项</translation>
    </message>
    <message>
        <source>Code</source>
        <translation>代码</translation>
    </message>
    <message>
        <source>Content</source>
        <translation>内容</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>Data inventory</source>
        <translation>个人信息清单</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Designation: by whom</source>
        <translation>指定文件：谁发的</translation>
    </message>
    <message>
        <source>Designation: day</source>
        <translation>指定文件：日期</translation>
    </message>
    <message>
        <source>Designation: number of the paper</source>
        <translation>指定文件：文号</translation>
    </message>
    <message>
        <source>Digest (check value)</source>
        <translation>校验值</translation>
    </message>
    <message>
        <source>Every field that the program keeps: why, how sensitive it is, how it is shown to whoever may not see it whole, with which bundle it leaves the laptop, and how long it is kept. Nothing else is kept.</source>
        <translation>程序保存的每一个字段：为什么保存、敏感程度、不能看全的人看到什么、随哪种数据包离开电脑、保存多久。除此之外什么都不存。</translation>
    </message>
    <message>
        <source>Field</source>
        <translation>字段</translation>
    </message>
    <message>
        <source>File number</source>
        <translation>档案编号</translation>
    </message>
    <message>
        <source>Fund of a year</source>
        <translation>年度经费</translation>
    </message>
    <message>
        <source>Goes with</source>
        <translation>随什么上报</translation>
    </message>
    <message>
        <source>Holidays of a year</source>
        <translation>每年的节假日</translation>
    </message>
    <message>
        <source>Kept</source>
        <translation>保存多久</translation>
    </message>
    <message>
        <source>Kept here since</source>
        <translation>从哪天起在本机管理</translation>
    </message>
    <message>
        <source>Kept until</source>
        <translation>保存至</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>种类</translation>
    </message>
    <message>
        <source>Kind of file</source>
        <translation>文件类型</translation>
    </message>
    <message>
        <source>Laptop</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>Laptop before it</source>
        <translation>前一台电脑</translation>
    </message>
    <message>
        <source>Laptops of the village</source>
        <translation>本村的电脑</translation>
    </message>
    <message>
        <source>Law or paper</source>
        <translation>法律或文件依据</translation>
    </message>
    <message>
        <source>Lists of papers</source>
        <translation>材料目录</translation>
    </message>
    <message>
        <source>Marks of what was sent (signed)</source>
        <translation>上报标记（签名）</translation>
    </message>
    <message>
        <source>Masked as</source>
        <translation>遮住后显示</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Names and codes of the village</source>
        <translation>村名和代码</translation>
    </message>
    <message>
        <source>Names masked in lists</source>
        <translation>名单中遮住姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number in the journal</source>
        <translation>日志编号</translation>
    </message>
    <message>
        <source>Number of the paper</source>
        <translation>文书编号</translation>
    </message>
    <message>
        <source>Offered no longer</source>
        <translation>不再列出</translation>
    </message>
    <message>
        <source>Pages</source>
        <translation>页数</translation>
    </message>
    <message>
        <source>Photos and scans of the ledgers</source>
        <translation>台账的照片和扫描件</translation>
    </message>
    <message>
        <source>Place in the list</source>
        <translation>排序</translation>
    </message>
    <message>
        <source>Plans of visits and tests</source>
        <translation>走访检测方案</translation>
    </message>
    <message>
        <source>Public key</source>
        <translation>公钥</translation>
    </message>
    <message>
        <source>Purpose and basis</source>
        <translation>目的和依据</translation>
    </message>
    <message>
        <source>Reason</source>
        <translation>原因</translation>
    </message>
    <message>
        <source>Records of destruction</source>
        <translation>销毁记录</translation>
    </message>
    <message>
        <source>Role</source>
        <translation>角色</translation>
    </message>
    <message>
        <source>Sensitivity</source>
        <translation>敏感程度</translation>
    </message>
    <message>
        <source>Signature</source>
        <translation>签名</translation>
    </message>
    <message>
        <source>Size</source>
        <translation>大小</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Taken on</source>
        <translation>拍摄日期</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>本村</translation>
    </message>
    <message>
        <source>Title</source>
        <translation>标题</translation>
    </message>
    <message>
        <source>Town or township</source>
        <translation>乡镇（街道）</translation>
    </message>
    <message>
        <source>Turned by</source>
        <translation>旋转</translation>
    </message>
    <message>
        <source>Unit</source>
        <translation>单位</translation>
    </message>
    <message>
        <source>Until</source>
        <translation>截止日期</translation>
    </message>
    <message>
        <source>Users</source>
        <translation>用户</translation>
    </message>
    <message>
        <source>Version</source>
        <translation>版本</translation>
    </message>
    <message>
        <source>Version of the program</source>
        <translation>程序版本</translation>
    </message>
    <message>
        <source>What the village has settled</source>
        <translation>本村的规定</translation>
    </message>
    <message>
        <source>What was erased</source>
        <translation>已销毁的内容</translation>
    </message>
    <message>
        <source>Where copies still lie</source>
        <translation>哪里还有拷贝</translation>
    </message>
    <message>
        <source>Which list</source>
        <translation>哪份选项表</translation>
    </message>
    <message>
        <source>Which records</source>
        <translation>哪些记录</translation>
    </message>
    <message>
        <source>Words</source>
        <translation>文字</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>aggregate bundle</source>
        <translation>汇总包</translation>
    </message>
    <message>
        <source>case bundle</source>
        <translation>个案包</translation>
    </message>
    <message>
        <source>first and last four</source>
        <translation>前四位后四位</translation>
    </message>
    <message>
        <source>first three, last four</source>
        <translation>前三位后四位</translation>
    </message>
    <message>
        <source>only that something is written</source>
        <translation>只显示写过没有</translation>
    </message>
    <message>
        <source>ordinary</source>
        <translation>一般</translation>
    </message>
    <message>
        <source>personal</source>
        <translation>个人信息</translation>
    </message>
    <message>
        <source>sensitive</source>
        <translation>敏感</translation>
    </message>
    <message>
        <source>surname only</source>
        <translation>只显示姓</translation>
    </message>
    <message>
        <source>whole</source>
        <translation>全部</translation>
    </message>
</context>
<context>
    <name>joining_again</name>
    <message>
        <source>All records stay. What was signed with the former keys is believed no longer, nothing counts as received, and the next bundle carries everything once more, with all attachments.</source>
        <translation>档案一条不少。以前的密钥签的内容从此不再相信，以前报送的一律不算已收，下一包会连同全部附件重新报送一次。</translation>
    </message>
    <message>
        <source>Go on only if the county office itself says that its key was stolen or its records were lost. Call it on a number that you knew before, and have it read out the twelve digits: a thief can make such a file, but does not answer that call.</source>
        <translation>只有县禁毒办自己说密钥被盗或数据丢失，才可以继续。请用您原来就知道的号码打过去，让县里念十二位核对码：偷密钥的人做得出这样的文件，却接不到这个电话。</translation>
    </message>
    <message>
        <source>This file says that it comes from {county}. No key that this laptop knows vouches for it.</source>
        <translation>文件自称来自{county}。本机认得的密钥没有一把为它作保。</translation>
    </message>
    <message>
        <source>This has to be done on each laptop of this village. Whatever came in the county&apos;s name since the theft: go through it with the county by telephone.</source>
        <translation>本村每台电脑都要各自重新加入。被盗以后收到的“县里”的内容，请打电话与县里逐项核对。</translation>
    </message>
</context>
<context>
    <name>law_settings</name>
    <message>
        <source>Chongqing</source>
        <translation>重庆</translation>
    </message>
    <message>
        <source>Zhejiang</source>
        <translation>浙江</translation>
    </message>
    <message>
        <source>national rules alone</source>
        <translation>只按全国规定</translation>
    </message>
    <message>
        <source>never (0)</source>
        <translation>不提醒（0）</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>还不清楚</translation>
    </message>
    <message>
        <source>where it is kept</source>
        <translation>记过才提醒</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
</context>
<context>
    <name>ledger</name>
    <message>
        <source>Activity it belongs to</source>
        <translation>所属活动</translation>
    </message>
    <message>
        <source>Age (the year of birth is worked out)</source>
        <translation>年龄（推算出生年）</translation>
    </message>
    <message>
        <source>Arranged by</source>
        <translation>组织单位</translation>
    </message>
    <message>
        <source>Birth</source>
        <translation>出生日期</translation>
    </message>
    <message>
        <source>Comings and goings</source>
        <translation>异动时间去向</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Day of the decision</source>
        <translation>决定日期</translation>
    </message>
    <message>
        <source>Decided by</source>
        <translation>决定机关</translation>
    </message>
    <message>
        <source>Education</source>
        <translation>文化程度</translation>
    </message>
    <message>
        <source>Employment</source>
        <translation>就业状态</translation>
    </message>
    <message>
        <source>End as on paper</source>
        <translation>届满日期（纸上）</translation>
    </message>
    <message>
        <source>Ethnic group</source>
        <translation>民族</translation>
    </message>
    <message>
        <source>First found on</source>
        <translation>初次发现日期</translation>
    </message>
    <message>
        <source>Former name</source>
        <translation>曾用名</translation>
    </message>
    <message>
        <source>Full-time worker</source>
        <translation>专干</translation>
    </message>
    <message>
        <source>Home address</source>
        <translation>现住址</translation>
    </message>
    <message>
        <source>ID number</source>
        <translation>证件号码</translation>
    </message>
    <message>
        <source>ID number (not kept: only the year of birth)</source>
        <translation>身份证号（不保存，只取出生年）</translation>
    </message>
    <message>
        <source>Inspection that found it</source>
        <translation>哪次检查发现</translation>
    </message>
    <message>
        <source>Item of the rubric</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>Kind</source>
        <translation>类别</translation>
    </message>
    <message>
        <source>Kinds of drug</source>
        <translation>毒品种类</translation>
    </message>
    <message>
        <source>Marital status</source>
        <translation>婚姻状况</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>会员小组</translation>
    </message>
    <message>
        <source>Money in</source>
        <translation>收入</translation>
    </message>
    <message>
        <source>Money out</source>
        <translation>支出</translation>
    </message>
    <message>
        <source>Most pressing difficulty</source>
        <translation>最急难题</translation>
    </message>
    <message>
        <source>Name</source>
        <translation>姓名</translation>
    </message>
    <message>
        <source>Note</source>
        <translation>备注</translation>
    </message>
    <message>
        <source>Number of the agreement</source>
        <translation>协议编号</translation>
    </message>
    <message>
        <source>Number of the decision</source>
        <translation>决定书编号</translation>
    </message>
    <message>
        <source>Number of the report</source>
        <translation>报告编号</translation>
    </message>
    <message>
        <source>Occupation</source>
        <translation>职业</translation>
    </message>
    <message>
        <source>Person and family</source>
        <translation>本人及家庭情况</translation>
    </message>
    <message>
        <source>Place</source>
        <translation>地点</translation>
    </message>
    <message>
        <source>Plan it belongs to</source>
        <translation>所属计划</translation>
    </message>
    <message>
        <source>Police officer</source>
        <translation>责任民警</translation>
    </message>
    <message>
        <source>Received on</source>
        <translation>送达日期</translation>
    </message>
    <message>
        <source>Registered address</source>
        <translation>户籍地址</translation>
    </message>
    <message>
        <source>Relation to the person</source>
        <translation>与本人关系</translation>
    </message>
    <message>
        <source>Reported in on</source>
        <translation>报到日期</translation>
    </message>
    <message>
        <source>Responsible cadre</source>
        <translation>帮教责任人</translation>
    </message>
    <message>
        <source>Result</source>
        <translation>结果</translation>
    </message>
    <message>
        <source>Roster of people</source>
        <translation>人员花名册</translation>
    </message>
    <message>
        <source>Running number (not kept)</source>
        <translation>序号（不导入）</translation>
    </message>
    <message>
        <source>Sample</source>
        <translation>样本</translation>
    </message>
    <message>
        <source>Sex</source>
        <translation>性别</translation>
    </message>
    <message>
        <source>Spoken with</source>
        <translation>受访人</translation>
    </message>
    <message>
        <source>Status</source>
        <translation>目前状态</translation>
    </message>
    <message>
        <source>Task it belongs to</source>
        <translation>所属任务</translation>
    </message>
    <message>
        <source>Telephone</source>
        <translation>联系电话</translation>
    </message>
    <message>
        <source>Term (months)</source>
        <translation>期限（月）</translation>
    </message>
    <message>
        <source>Testers</source>
        <translation>检测人</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检测登记</translation>
    </message>
    <message>
        <source>Village group</source>
        <translation>村民小组</translation>
    </message>
    <message>
        <source>Visitors</source>
        <translation>走访人</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访登记</translation>
    </message>
    <message>
        <source>Way of use</source>
        <translation>吸食方式</translation>
    </message>
    <message>
        <source>What is done next</source>
        <translation>处理措施</translation>
    </message>
    <message>
        <source>What is on their mind</source>
        <translation>思想动态</translation>
    </message>
    <message>
        <source>Wishes and opinions</source>
        <translation>意见建议</translation>
    </message>
    <message>
        <source>Work and livelihood</source>
        <translation>生产生活情况</translation>
    </message>
</context>
<context>
    <name>lists</name>
    <message>
        <source>, </source>
        <extracomment>between two words of a list: 甲、乙</extracomment>
        <translation>、</translation>
    </message>
    <message>
        <source>; </source>
        <extracomment>between two sentences without an end, or between parts that have commas themselves</extracomment>
        <translation>；</translation>
    </message>
</context>
<context>
    <name>months</name>
    <message>
        <source>Due</source>
        <translation>应完成</translation>
    </message>
    <message>
        <source>Late</source>
        <translation>迟</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月份</translation>
    </message>
    <message>
        <source>Not done</source>
        <translation>未做</translation>
    </message>
    <message>
        <source>On time</source>
        <translation>按时</translation>
    </message>
    <message>
        <source>Open</source>
        <translation>待处理</translation>
    </message>
</context>
<context>
    <name>not_seen</name>
    <message>
        <source>A question, no finding. Whether somebody is out of control is for the police to say.</source>
        <translation>只是提醒去了解，不是结论。是否失控由公安机关认定。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>算数的</translation>
    </message>
    <message>
        <source>Last met, called or tested on {since}: find out and record it</source>
        <translation>最近一次见到、联系上或检测是 {since}，请了解情况并登记</translation>
    </message>
    <message>
        <source>Nothing recorded since {since}: find out and record it</source>
        <translation>{since} 以来没有记录，请了解情况并登记</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规定</translation>
    </message>
    <message>
        <source>Rule S12: after {limit} {limit:day|days} without meeting, calling or testing somebody the program asks. The village settles the days in Settings; no law fixes them.</source>
        <translation>{limit} 天没见到、没联系上、没检测的，本程序提醒一下。天数由村里在“设置”里定，法律没有规定。</translation>
    </message>
    <message>
        <source>Suspected lost contact</source>
        <translation>疑似脱失</translation>
    </message>
    <message>
        <source>Visits and calls that reached the person, and tests. Meeting only the family does not count; custody stops the count.</source>
        <translation>见到本人的走访、打通的电话、做了的检测都算；只见到家属不算。羁押期间停止计算。</translation>
    </message>
    <message>
        <source>What it means</source>
        <translation>什么意思</translation>
    </message>
    <message>
        <source>{0} {0:day|days} not seen</source>
        <translation>{0} 天未见</translation>
    </message>
</context>
<context>
    <name>passwords</name>
    <message>
        <source>A sentence that only you know, {0} {0:character|characters} or more.</source>
        <translation>用一句只有您知道的话，{0} 个字符以上。</translation>
    </message>
    <message>
        <source>Both are the same.</source>
        <translation>两次一致。</translation>
    </message>
    <message>
        <source>Still to come: {0} of small letters, capitals, digits, other characters.</source>
        <translation>还不够：小写字母、大写字母、数字、其他字符中要有{0}类。</translation>
    </message>
    <message>
        <source>The two are not the same.</source>
        <translation>两次输入不一致。</translation>
    </message>
    <message>
        <source>{0} {0:character|characters} or more; {1} of these: small letters, capitals, digits, other characters.</source>
        <translation>至少{0}个字符；小写字母、大写字母、数字、其他字符中要有{1}类。</translation>
    </message>
    <message>
        <source>{1} {1:character|characters}: enough. {0} or more are better.</source>
        <translation>{1} 个字符，够了；{0} 个以上更好。</translation>
    </message>
    <message>
        <source>{1} {1:character|characters}: long, and hard to guess.</source>
        <translation>{1} 个字符，够长，不易猜中。</translation>
    </message>
    <message>
        <source>{1} {1:character|characters}: too short, at least {0}.</source>
        <translation>{1} 个字符，太短，至少 {0} 个。</translation>
    </message>
</context>
<context>
    <name>periods</name>
    <message>
        <source>Any days</source>
        <translation>任意日期</translation>
    </message>
    <message>
        <source>Half-year</source>
        <translation>半年</translation>
    </message>
    <message>
        <source>Month</source>
        <translation>月</translation>
    </message>
    <message>
        <source>Quarter</source>
        <translation>季度</translation>
    </message>
    <message>
        <source>Year</source>
        <translation>年度</translation>
    </message>
    <message>
        <source>{0}-{1}, days 1 to 10</source>
        <translation>{0}年{1}月上旬</translation>
    </message>
    <message>
        <source>{0}-{1}, days 11 to 20</source>
        <translation>{0}年{1}月中旬</translation>
    </message>
    <message>
        <source>{0}-{1}, from day 21</source>
        <translation>{0}年{1}月下旬</translation>
    </message>
</context>
<context>
    <name>phrases</name>
    <message>
        <source>Edit the phrase book…</source>
        <translation>编辑常用语…</translation>
    </message>
    <message>
        <source>Keep &quot;{0}&quot; as a phrase</source>
        <translation>把“{0}”记作常用语</translation>
    </message>
    <message>
        <source>Kept in the phrase book</source>
        <translation>已记入常用语</translation>
    </message>
</context>
<context>
    <name>plan_lines</name>
    <message>
        <source> (signed by the county)</source>
        <translation>（县里签发）</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>提出要求的</translation>
    </message>
    <message>
        <source>Changed in the village: {0}</source>
        <translation>村里改动过：{0}</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>可靠程度</translation>
    </message>
    <message>
        <source>In dispute</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Two laptops entered different things for this plan. Until you choose, all that either asks for is asked for, and the earlier day holds. Esc, then Ctrl+Shift+K shows both.</source>
        <translation>这个方案两台电脑填得不一样。没有选定之前，哪边要求做的都提醒，日子按早的算。按 Esc，再按 Ctrl+Shift+K，看两边填的。</translation>
    </message>
    <message>
        <source>What holds, and since when</source>
        <translation>现在执行哪个、从哪天起</translation>
    </message>
    <message>
        <source>What it asks for</source>
        <translation>要求做什么</translation>
    </message>
    <message>
        <source>at first: {plan}, version {version}</source>
        <translation>起初：{plan}，第 {version} 版</translation>
    </message>
    <message>
        <source>from {since}: {plan}, version {version}</source>
        <translation>{since} 起：{plan}，第 {version} 版</translation>
    </message>
    <message>
        <source>{rule}; grace {days} {days:day|days}</source>
        <translation>{rule}；宽限 {days} 天</translation>
    </message>
</context>
<context>
    <name>plans</name>
    <message>
        <source>A law firm&apos;s public page</source>
        <translation>某律师事务所的公开网页</translation>
    </message>
    <message>
        <source>A public page about Xianyou county, Fujian</source>
        <translation>关于福建仙游县的公开网页</translation>
    </message>
    <message>
        <source>A public page about a provincial sampling in 2024</source>
        <translation>关于2024年某省抽检的公开网页</translation>
    </message>
    <message>
        <source>A public page about a sub-district of Zhangjiajie</source>
        <translation>关于张家界某街道的公开网页</translation>
    </message>
    <message>
        <source>A public page of low quality</source>
        <translation>质量不高的公开网页</translation>
    </message>
    <message>
        <source>A township&apos;s published drug-control measures (2010s)</source>
        <translation>某乡镇公布的禁毒措施（2010年代）</translation>
    </message>
    <message>
        <source>An interpretation: the text at hand is a machine translation and reads literally &apos;family visit for one month and urine test for one and a half years&apos;. The county should confirm it; national law fixes no frequency.</source>
        <translation>这是一种理解：手头文本是机器翻译，字面为“一个月家访、一年半尿检”。应由县里确认；国家法律没有规定次数。</translation>
    </message>
    <message>
        <source>Evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority.</source>
        <translation>只说明有此做法，不是规定。</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority. A sampling programme: only where the police ask for it.</source>
        <translation>只说明有此做法，不是规定。属抽检项目，公安要求时才做。</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority. At least 12 tests in three years.</source>
        <translation>只说明有此做法，不是规定。三年至少12次。</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority. At least 12 tests in two years.</source>
        <translation>只说明有此做法，不是规定。两年至少12次。</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority. At least 22 tests in three years; years count from the reporting day.</source>
        <translation>只说明有此做法，不是规定。三年至少22次；年度自报到之日起算。</translation>
    </message>
    <message>
        <source>Evidence of practice, not authority. Its monthly meeting and quarterly summary belong to the village.</source>
        <translation>只说明有此做法，不是规定。其中每月例会、每季小结属村里的事。</translation>
    </message>
    <message>
        <source>Hair test</source>
        <translation>毛发检测</translation>
    </message>
    <message>
        <source>Home visit</source>
        <translation>走访（家访）</translation>
    </message>
    <message>
        <source>Reporting in</source>
        <translation>报到</translation>
    </message>
    <message>
        <source>Seen in an existing system of a prefecture in Hunan</source>
        <translation>见于湖南某市州现用系统</translation>
    </message>
    <message>
        <source>Talk</source>
        <translation>谈话</translation>
    </message>
    <message>
        <source>Telephone call</source>
        <translation>电话联系</translation>
    </message>
    <message>
        <source>Urine test</source>
        <translation>尿检</translation>
    </message>
    <message>
        <source>Weak authority. Colours are entered from the township or the police.</source>
        <translation>依据较弱。颜色等级由乡镇或公安给出。</translation>
    </message>
    <message>
        <source>Weak authority. The page also asks for at least three surprise checks, which cannot be planned.</source>
        <translation>依据较弱。该网页还要求至少三次突击检查，无法预先排期。</translation>
    </message>
    <message>
        <source>not known</source>
        <translation>不明</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>县（市、区）</translation>
    </message>
    <message>
        <source>the prefecture</source>
        <translation>市（州）</translation>
    </message>
    <message>
        <source>the province</source>
        <translation>省</translation>
    </message>
    <message>
        <source>the state</source>
        <translation>国家</translation>
    </message>
    <message>
        <source>the township</source>
        <translation>乡镇</translation>
    </message>
    <message>
        <source>the village itself</source>
        <translation>本村</translation>
    </message>
</context>
<context>
    <name>practice</name>
    <message>
        <source>In a bag press Ctrl+P and look at the paper before it is printed.</source>
        <translation>在档案袋里按 Ctrl+P，打印之前先看看纸上的样子。</translation>
    </message>
    <message>
        <source>On People (Ctrl+2; Esc leaves an open bag) press Ctrl+N and invent a new person.</source>
        <translation>到“人员档案”（Ctrl+2，开着档案袋就先按 Esc），按 Ctrl+N，编一个新的人登记进去。</translation>
    </message>
    <message>
        <source>On Publicity press Ctrl+N and enter a meeting in the yard.</source>
        <translation>在“宣传活动”页按 Ctrl+N，登记一次屋场会。</translation>
    </message>
    <message>
        <source>Open the bag of 赵小满 again, press T and record a urine test.</source>
        <translation>再打开赵小满的档案袋，按 T 登记一次尿检。</translation>
    </message>
    <message>
        <source>Press Ctrl+K and type &quot;zxm&quot; or 赵: find 赵小满.</source>
        <translation>按 Ctrl+K，输入 zxm 或“赵”，找到赵小满。</translation>
    </message>
    <message>
        <source>Press Ctrl+Z: what you saved last is taken back.</source>
        <translation>按 Ctrl+Z，撤销刚才保存的内容。</translation>
    </message>
    <message>
        <source>Press Enter on a name: that is a person&apos;s bag. Look around in it.</source>
        <translation>在姓名上按 Enter，打开这个人的档案袋，各处看看。</translation>
    </message>
    <message>
        <source>Today (Ctrl+1) lists who is overdue. Press Enter on a line and record the visit.</source>
        <translation>“今日”（Ctrl+1）列着谁逾期了。在一行上按 Enter，登记这次走访。</translation>
    </message>
    <message>
        <source>You have tried everything once. Go on as long as you like; Ctrl+L ends the exercise.</source>
        <translation>每样都试过一遍了。想练多久都行；按 Ctrl+L 结束练习。</translation>
    </message>
</context>
<context>
    <name>quality</name>
    <message>
        <source>{days} {days:day|days} later, on {day}</source>
        <translation>晚了{days}天，{day} 录入</translation>
    </message>
</context>
<context>
    <name>reasons</name>
    <message>
        <source>&quot;{given}&quot; is not in the list. Choose one from the list.</source>
        <translation>列表里没有“{given}”，请从列表中选。</translation>
    </message>
    <message>
        <source>&quot;{given}&quot; is not understood as a number.</source>
        <translation>“{given}”不是明确的数字。</translation>
    </message>
    <message>
        <source>&quot;{given}&quot; is not understood as a period of ten days: write 2026年6月上旬.</source>
        <translation>“{given}”不是明确的旬次，请写成2026年6月上旬。</translation>
    </message>
    <message>
        <source>A PDF is neither a portrait nor a character. Bring it in as a picture.</source>
        <translation>PDF 不能当本人照片或姓名用字，请用图片放进来。</translation>
    </message>
    <message>
        <source>A backup is being made already. Wait until it is done, then try again.</source>
        <translation>正在备份，请等它做完再试。</translation>
    </message>
    <message>
        <source>A character ({code_point}) is drawn in its usual form. Compare it with the card.</source>
        <translation>有一个字（{code_point}）按通行字形印出，请与证件核对。</translation>
    </message>
    <message>
        <source>A character ({code_point}) is in no font: a box with its number stands there. Write it in by hand.</source>
        <translation>有一个字（{code_point}）字库里没有，印成带编号的方框，请手写补上。</translation>
    </message>
    <message>
        <source>A day on which it was closed stands here: say what became of it.</source>
        <translation>已经填了办结日期，请选办理情况。</translation>
    </message>
    <message>
        <source>A field keeps {most} {most:phrase|phrases} of its own at most. Take out one that is not used.</source>
        <translation>每一栏最多记{most}句自己的常用语，请先拿掉不用的。</translation>
    </message>
    <message>
        <source>A file ending in {extension} cannot be read. Save it as .xlsx, .xls, .ods or .csv.</source>
        <translation>读不了 {extension} 文件。请另存为 .xlsx、.xls、.ods 或 .csv。</translation>
    </message>
    <message>
        <source>A laptop would refuse {kind}: entry {item} is not right ({why}). Nothing was changed.</source>
        <translation>村里的电脑会拒收{kind}：第{item}项不对（{why}）。什么都没有改动。</translation>
    </message>
    <message>
        <source>A list that the program needs is missing. Install Yidai anew.</source>
        <translation>程序缺少一份代码表，请重新安装。</translation>
    </message>
    <message>
        <source>A month is written as 2026-11.</source>
        <translation>月份写成 2026-11 这样。</translation>
    </message>
    <message>
        <source>A new version is being put in place. Wait for it.</source>
        <translation>正在更新，请等它完成。</translation>
    </message>
    <message>
        <source>A newer file of the county was taken in already. This one is not needed.</source>
        <translation>已导入过县里更新的文件，这份不需要了。</translation>
    </message>
    <message>
        <source>A newer receipt was taken in already. This one is not needed.</source>
        <translation>已导入过更新的回执，这份不需要了。</translation>
    </message>
    <message>
        <source>A newer version of Yidai wrote this file. Update this one first.</source>
        <translation>这个文件是新版程序写的，请先更新本程序。</translation>
    </message>
    <message>
        <source>A part cannot be more than the whole. Compare both numbers.</source>
        <translation>部分不能多于总数，请核对两个数字。</translation>
    </message>
    <message>
        <source>A photo or scan could not be drawn: a box stands in its place. Look at it in the bag.</source>
        <translation>有一张照片或扫描件印不出来，原处留了方框。请到档案袋里查看原件。</translation>
    </message>
    <message>
        <source>A phrase is for everybody, and this one names somebody with a file. Leave the name out.</source>
        <translation>常用语是大家都能用的，这一句里有建档人员的姓名，请去掉姓名。</translation>
    </message>
    <message>
        <source>A plan without any rule asks for nothing. Keep one.</source>
        <translation>方案里一条规定也没有，等于什么都不要求，请至少留一条。</translation>
    </message>
    <message>
        <source>A positive result has a police report: its number is missing.</source>
        <translation>阳性结果应有报告单，还缺编号。</translation>
    </message>
    <message>
        <source>A prison sentence or compulsory education measure terminates the placement (Detox Regulation, article 24). Has the paper come?</source>
        <translation>收监服刑或强制性教育措施会使措施终止（《戒毒条例》第24条）。文书到了吗？</translation>
    </message>
    <message>
        <source>A receipt code has ten digits. Ask for it once more.</source>
        <translation>回执码是10位数字，请再问一次。</translation>
    </message>
    <message>
        <source>A receipt only says what has been received: there is nothing to look at before.</source>
        <translation>回执只说明县里收到了什么，没有什么要先看的。</translation>
    </message>
    <message>
        <source>A report needs the content.</source>
        <translation>上报还缺活动内容。</translation>
    </message>
    <message>
        <source>A report needs the media coverage, or that there was none.</source>
        <translation>上报还缺媒体报道情况，没有就写“无”。</translation>
    </message>
    <message>
        <source>A report needs the place.</source>
        <translation>上报还缺地点。</translation>
    </message>
    <message>
        <source>A report needs the time of day.</source>
        <translation>上报还缺时间。</translation>
    </message>
    <message>
        <source>A report needs the way it was done.</source>
        <translation>上报还缺方式。</translation>
    </message>
    <message>
        <source>A suspension is recorded that has not ended; that speaks for: {state}.</source>
        <translation>有一条中止还没结束，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>A telephone number of {digits} {digits:digit|digits}. Check it.</source>
        <translation>电话号码有{digits}位，请核对。</translation>
    </message>
    <message>
        <source>A term of {months} {months:month|months} is not usual. Check the decision.</source>
        <translation>期限{months}个月不常见，请核对决定书。</translation>
    </message>
    <message>
        <source>A village with this code is kept in this vault already.</source>
        <translation>这个代码的村已经在这里了。</translation>
    </message>
    <message>
        <source>After this line less than nothing is left. It comes in as written; add a note that says why.</source>
        <translation>到这一行已经超支。先照原样导入，请补写说明。</translation>
    </message>
    <message>
        <source>Already kept here; nothing new in this line.</source>
        <translation>档案里已有，这一行没有新内容。</translation>
    </message>
    <message>
        <source>An ID number has 18 digits. Count them once more.</source>
        <translation>身份证号应为18位，请再数一遍。</translation>
    </message>
    <message>
        <source>An ID number has digits only, and perhaps an X at the end.</source>
        <translation>身份证号只能是数字，最后一位可以是X。</translation>
    </message>
    <message>
        <source>Another leave holds some of these days. Compare both; both are kept.</source>
        <translation>另有一次外出和这几天重合，请核对；两条都会保留。</translation>
    </message>
    <message>
        <source>Applied for after the person had left.</source>
        <translation>申请日期在外出之后。</translation>
    </message>
    <message>
        <source>At most {most} {most:bag goes|bags go} together. Make two lists.</source>
        <translation>一次最多转{most}份档案，请分成两张清单。</translation>
    </message>
    <message>
        <source>Away for three days or more: the person reports it in writing (Detox Regulation, article 19).</source>
        <translation>外出三天以上，应当书面报告（《戒毒条例》第19条）。</translation>
    </message>
    <message>
        <source>Bag {file_no} is closed by now. Open it again with a reason first, then undo.</source>
        <translation>档案袋 {file_no} 已经结案。请先写明原因重新启用，再撤销。</translation>
    </message>
    <message>
        <source>Before the day of reporting in, {earlier}. Check.</source>
        <translation>早于报到日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Before the day of service, {earlier}. Check.</source>
        <translation>早于送达日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Before the day of the decision, {earlier}. Check.</source>
        <translation>早于决定日期 {earlier}，请核对。</translation>
    </message>
    <message>
        <source>Blank line, passed over.</source>
        <translation>空行，已跳过。</translation>
    </message>
    <message>
        <source>Blanks and marks were tidied away.</source>
        <translation>已去掉多余的空格和符号。</translation>
    </message>
    <message>
        <source>Bundle {number} was written before the county restored an older store, or before this laptop joined it again: this code no longer holds. Write a new bundle, or take in the county&apos;s receipt file.</source>
        <translation>第{number}包是县里恢复旧数据以前，或者本机重新加入县里以前写出的，这个回执码已经不作数。请重新写一包报送，或者接收县里的回执文件。</translation>
    </message>
    <message>
        <source>Character {position} does not belong to the recovery phrase. Compare with the sheet.</source>
        <translation>第{position}个字不是恢复短语里的字，请对照那张纸。</translation>
    </message>
    <message>
        <source>Choose the county&apos;s file for that village first.</source>
        <translation>请先选择县里给那个村的文件。</translation>
    </message>
    <message>
        <source>Choose the file of the transfer first.</source>
        <translation>请先选择转出档案的文件。</translation>
    </message>
    <message>
        <source>Choose the stick or folder first.</source>
        <translation>请先选择U盘或文件夹。</translation>
    </message>
    <message>
        <source>Choose why it is printed in full.</source>
        <translation>请选择完整打印的理由。</translation>
    </message>
    <message>
        <source>Choose why the closed bag is opened.</source>
        <translation>请选择查阅已结案档案的事由。</translation>
    </message>
    <message>
        <source>Choose why the numbers are shown in full: the village has settled that it is asked.</source>
        <translation>请选显示完整号码的事由：村里规定了要选。</translation>
    </message>
    <message>
        <source>Columns are missing. Say which column is which.</source>
        <translation>缺少必要的列，请指明各列是什么。</translation>
    </message>
    <message>
        <source>Community detox lasts 36 months (Drug Control Law, article 33). Check the paper.</source>
        <translation>社区戒毒期限为 36 个月（《禁毒法》第33条），请核对文书。</translation>
    </message>
    <message>
        <source>Community recovery lasts 1 to 36 months (Drug Control Law, article 48). Check the paper.</source>
        <translation>社区康复期限为 1 至 36 个月（《禁毒法》第48条），请核对文书。</translation>
    </message>
    <message>
        <source>Counted by the authority: the number of its paper is still missing.</source>
        <translation>已认定计入，还缺认定文书的编号。</translation>
    </message>
    <message>
        <source>Day of birth taken from the ID number.</source>
        <translation>出生日期取自证件号。</translation>
    </message>
    <message>
        <source>Did not come: ask first why (hospital, leave, not notified).</source>
        <translation>未到场：请先问明原因（住院、请假、未通知到）。</translation>
    </message>
    <message>
        <source>Digits 7 to 14 are no day of birth. Check them on the card.</source>
        <translation>第7至14位不是有效的出生日期，请对照证件。</translation>
    </message>
    <message>
        <source>Done elsewhere: what proves it is missing.</source>
        <translation>异地检测：还缺凭证。</translation>
    </message>
    <message>
        <source>Dual control has a letter to the other place: unit or number is still missing.</source>
        <translation>双向管控要有给对方的函，单位或编号还没有填。</translation>
    </message>
    <message>
        <source>Entries in this file are missing or changed. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件里有记录缺失或被改动，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>Entry {number} belongs to another village&apos;s file. Only that village can undo it.</source>
        <translation>{number} 号记录属于别的村的档案，只有那个村能撤销。</translation>
    </message>
    <message>
        <source>Entry {number} notes what was sent, taken in or set up; it cannot be undone.</source>
        <translation>{number} 号记录记的是报送、接收或建库的事，不能撤销。</translation>
    </message>
    <message>
        <source>Entry {number} stays: later entries stand there now ({later}). Undo those first.</source>
        <translation>{number} 号记录没有撤销：后来又改过（{later}）。请先撤销后来的。</translation>
    </message>
    <message>
        <source>Entry {number} waits for others that have not arrived yet. Nothing of it is shown so far.</source>
        <translation>{number} 号记录还在等没到的内容，目前什么也没显示，不用撤销。</translation>
    </message>
    <message>
        <source>Entry {number} was erased; that cannot be taken back.</source>
        <translation>{number} 号记录已经销毁，不能恢复。</translation>
    </message>
    <message>
        <source>Every bag needs somebody who is responsible. Fill in the names that are empty.</source>
        <translation>每一袋都要有责任人，请把空的名字补上。</translation>
    </message>
    <message>
        <source>Fewer than two testers are named.</source>
        <translation>检测人不足两人。</translation>
    </message>
    <message>
        <source>Fewer than two visitors are named.</source>
        <translation>走访人不足两人。</translation>
    </message>
    <message>
        <source>Filling this form failed; nothing was written. Save it anew as .xlsx and try again.</source>
        <translation>这张表填不了，什么都没有写。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>First say what was decided; then come the day, the change and the answer.</source>
        <translation>先填怎么处理的，再填处理日期、改好日期和答复。</translation>
    </message>
    <message>
        <source>Headings once more, passed over.</source>
        <translation>重复的表头，已跳过。</translation>
    </message>
    <message>
        <source>Headings, passed over.</source>
        <translation>表头，已跳过。</translation>
    </message>
    <message>
        <source>Here Yidai was installed by an administrator. Ask the county for the new package (.deb) and have the administrator install it. The records stay as they are.</source>
        <translation>这里的程序是管理员安装的。请向县里要新的安装包（.deb），请管理员安装。档案不受影响。</translation>
    </message>
    <message>
        <source>Here Yidai was installed by an administrator. The file holds the new package: save it, and have the administrator install it. The records stay as they are.</source>
        <translation>这里的程序是管理员安装的。更新文件里带着新的安装包：请先保存，再请管理员安装。档案不受影响。</translation>
    </message>
    <message>
        <source>How long such bags are kept is not known yet. Ask the county and enter it in Settings.</source>
        <translation>还不知道这类档案要保管多少年。请问县里，并在设置里填写。</translation>
    </message>
    <message>
        <source>It also carries records of a laptop that is not known here, or was struck off: these were left out.</source>
        <translation>里面还有一台电脑的记录没有收：那台电脑这里不认识，或者已经作废。</translation>
    </message>
    <message>
        <source>It carries the access log of another laptop: that was left out.</source>
        <translation>里面有另一台电脑的查看记录，这部分没有收。</translation>
    </message>
    <message>
        <source>It is entered as ended: the number of the notice is missing.</source>
        <translation>状态填了已结束，还缺文书编号。</translation>
    </message>
    <message>
        <source>It is not clear whether months or years are meant. Type the number of months.</source>
        <translation>不清楚是月还是年，请填月数。</translation>
    </message>
    <message>
        <source>It needs {kinds} of these, as the village has set: small letters, capitals, digits, other characters.</source>
        <translation>按村里的设置，小写字母、大写字母、数字、其他字符至少要有 {kinds} 种。</translation>
    </message>
    <message>
        <source>It was agreed and answered, but no day says that it was put right.</source>
        <translation>已经同意并答复了，但还没填哪天改好的。</translation>
    </message>
    <message>
        <source>It was refused, so nothing was changed: empty this day, or choose another decision.</source>
        <translation>既然不同意，就没有改好日期：请清空，或者重选怎么处理。</translation>
    </message>
    <message>
        <source>It was taken in, but for what it carries of laptop {tag} from entry {number} on: other entries of that laptop are here. A copy of it is in use; find out which of the two machines is the copy.</source>
        <translation>已收下，但其中电脑 {tag} 从第 {number} 条起的没有收：这里存的那台电脑的记录不一样。有人在用它的复制件；请查清两台中哪台是复制的。</translation>
    </message>
    <message>
        <source>Its access log differs from what came before: that part was left out. Ask the village about it.</source>
        <translation>它的查看记录和以前收到的对不上，这部分没有收。请向村里问清楚。</translation>
    </message>
    <message>
        <source>Its month is closed: it comes in only with the reason why.</source>
        <translation>所在月份已报结：说明理由后才能导入。</translation>
    </message>
    <message>
        <source>Laptop {tag} wrote two different entries under one number, {number}: a copy of it is in use. Nothing was taken in. Find out which of the two machines is the copy; on that one the newest backup is put back, so that it goes on as a new laptop and loses nothing.</source>
        <translation>电脑 {tag} 的第 {number} 条有两种不同的内容：有人在用它的复制件。什么都没有收。请查清两台中哪台是复制的；在那台上把最新的备份恢复回去，它就作为新电脑继续用，什么也不丢。</translation>
    </message>
    <message>
        <source>Last time the program ended without closing. The records were checked and are whole.</source>
        <translation>上次没有正常关闭。档案已检查，完好无缺。</translation>
    </message>
    <message>
        <source>Leave was approved for some of these days. Compare it with the authority&apos;s paper.</source>
        <translation>其中有几天是批准外出的，请和认定文书核对。</translation>
    </message>
    <message>
        <source>Left: {count}. The list above says why; all others are done.</source>
        <translation>有{count}份没有办成，原因见上面的清单；其余的都办好了。</translation>
    </message>
    <message>
        <source>Line {address} ({given}): no code, no name, or the same code twice. Nothing was written.</source>
        <translation>{address}（{given}）：没有代码、没有名称，或代码重复。什么都没有写。</translation>
    </message>
    <message>
        <source>Line {address}: nobody here has this number or name. Nothing was written.</source>
        <translation>{address} 这一行：本村没有这个编号或姓名的人。什么也没有写。</translation>
    </message>
    <message>
        <source>Line {address}: several people here have this name. Write the file number instead.</source>
        <translation>{address} 这一行：本村有几个人同名，请改写档案编号。</translation>
    </message>
    <message>
        <source>Longer than {longest} {longest:character|characters}; the rest was cut off.</source>
        <translation>超过{longest}个字，多出的部分已截去。</translation>
    </message>
    <message>
        <source>Mark with Space who goes.</source>
        <translation>请用空格键勾选要转的人。</translation>
    </message>
    <message>
        <source>Money in and money out stand in one line. Make two lines of it.</source>
        <translation>同一行既有收入又有支出，请分成两行。</translation>
    </message>
    <message>
        <source>Neither the county that this village has joined nor the publisher has signed this version. Do not use it. Take in the county&apos;s newest file and try once more; if it is still refused, tell the county desk where the stick came from.</source>
        <translation>这个版本既不是本村登记的县签的，也不是发布者签的，不要用。请先接收县里最新的县级文件，再试一次；还是不行，就告诉县里U盘是从哪里来的。</translation>
    </message>
    <message>
        <source>No bag from another village (.yidai-transfer) lies there.</source>
        <translation>那里没有别村转出的档案（.yidai-transfer）。</translation>
    </message>
    <message>
        <source>No cell of this form holds a figure code, such as audience_n in double curly brackets.</source>
        <translation>表里没有统计代码。代码写在两层花括号里，例如 audience_n 或 受教育。</translation>
    </message>
    <message>
        <source>No holidays are to be read out of this: {words}</source>
        <translation>从这里读不出放假日：{words}</translation>
    </message>
    <message>
        <source>No laptop of this village has joined yet. Check the village&apos;s code.</source>
        <translation>这个村还没有电脑登记。请核对村代码。</translation>
    </message>
    <message>
        <source>No laptop with this tag has joined for this village. Check the tag and the village&apos;s code.</source>
        <translation>这个村没有登记过这个代号的电脑。请核对代号和村代码。</translation>
    </message>
    <message>
        <source>No new version of Yidai for this computer lies there.</source>
        <translation>这里没有适合这台电脑的新版本。</translation>
    </message>
    <message>
        <source>No package came along with this version.</source>
        <translation>这个更新里没有带安装包。</translation>
    </message>
    <message>
        <source>No placement is running here that could go on in another place. Look at M first.</source>
        <translation>这里没有正在执行的措施可以转出，请先按 M 看一看。</translation>
    </message>
    <message>
        <source>No sheet is made for now: ask the group&apos;s leader to look over the texts first.</source>
        <translation>暂不生成日报：请组长先把文字过目一遍。</translation>
    </message>
    <message>
        <source>No sheet is made: it would name somebody who has a file, {names}. Leave the name out.</source>
        <translation>未生成日报：里面提到了建档人员{names}，请先把姓名去掉。</translation>
    </message>
    <message>
        <source>No table was found in this file. Check that there is a line of headings above the names.</source>
        <translation>没有找到表格。请看看名单上方有没有表头。</translation>
    </message>
    <message>
        <source>No user of these records has this name.</source>
        <translation>没有叫这个名字的用户。</translation>
    </message>
    <message>
        <source>No village has joined yet, so there is nobody to send to.</source>
        <translation>还没有村加入，没有可下发的对象。</translation>
    </message>
    <message>
        <source>No village is set up here yet. Set it up first.</source>
        <translation>还没有设置本村，请先设置。</translation>
    </message>
    <message>
        <source>Nobody can be asked for the password here. Give it in a file, with --password-file.</source>
        <translation>这里没法问密码。请把密码写在文件里，用 --password-file 指明。</translation>
    </message>
    <message>
        <source>Nobody can be asked for the phrase here. Give it in a file, with --phrase-file.</source>
        <translation>这里没有人可以输入短语。请用 --phrase-file 指定文件。</translation>
    </message>
    <message>
        <source>Nobody can be asked for the twelve digits here. Compare them by telephone, give them with --fingerprint.</source>
        <translation>这里没法问十二位数字。请打电话核对后，用 --fingerprint 填写。</translation>
    </message>
    <message>
        <source>Nobody has said what this column means; it is passed over.</source>
        <translation>没有指明这一列是什么，已跳过。</translation>
    </message>
    <message>
        <source>Nobody knows these codes: {codes}. Nothing was filled in. Correct them in the form.</source>
        <translation>不认识这些代码：{codes}。什么也没有填。请在表里改正。</translation>
    </message>
    <message>
        <source>Nobody lets themselves go. Another leader does it, or the hand-over after an election.</source>
        <translation>不能停用自己。请另一位组长来做，或者用换届交接。</translation>
    </message>
    <message>
        <source>Nobody of this name is kept here. Take in the roster first.</source>
        <translation>档案里没有这个人，请先导入花名册。</translation>
    </message>
    <message>
        <source>Nobody who leads could unlock afterwards. Add the new leader as a user first, with a password.</source>
        <translation>这样交接后就没有组长能解锁了。请先把新组长添加为用户并设密码。</translation>
    </message>
    <message>
        <source>Not approved yet: until it is, the ordinary plan of visits goes on.</source>
        <translation>还没有批准；批准之前走访照常安排。</translation>
    </message>
    <message>
        <source>Not one row of this ledger can be taken in. Check the kind of ledger and its headings.</source>
        <translation>这份台账一行也不能导入。请检查台账种类选得对不对，表头全不全。</translation>
    </message>
    <message>
        <source>Not taken in: {count} of {all}. The list above says why, and what to do.</source>
        <translation>{all}个中有{count}个没有收下，上面的清单写明了原因和怎么办。</translation>
    </message>
    <message>
        <source>Not undone, for then the form would not let the record pass: {because}</source>
        <translation>没有撤销，因为撤销后这条记录就不合填表要求了：{because}</translation>
    </message>
    <message>
        <source>Nothing can be added to this list: rules of the law or of a standard rest on it.</source>
        <translation>这份表不能添加：法律规定或国家标准要用它。</translation>
    </message>
    <message>
        <source>Nothing can be written there. Choose another folder or another name.</source>
        <translation>那里不能写入，请换一个文件夹或文件名。</translation>
    </message>
    <message>
        <source>Nothing here is called &quot;{given}&quot;. The line comes in untied; choose it in the form.</source>
        <translation>本机没有名为“{given}”的记录。这一行先导入，请在表单里补选。</translation>
    </message>
    <message>
        <source>Nothing is chosen. Choose a ledger with Space, or photos.</source>
        <translation>什么也没选。请按空格选台账，或者选照片。</translation>
    </message>
    <message>
        <source>Nothing is new or changed since the last printing.</source>
        <translation>上次打印以后没有新增或变动的内容。</translation>
    </message>
    <message>
        <source>Nothing to undo in entry {number}: what it says stood there before.</source>
        <translation>{number} 号记录没有可撤销的：改前改后一样。</translation>
    </message>
    <message>
        <source>Of these values one has to be chosen: both cannot be kept this way.</source>
        <translation>这几个值只能选定一个，不能这样都保留。</translation>
    </message>
    <message>
        <source>On a database server only those who may see everything can work. Let this user look at the statistics, or at a copy of the store in a file.</source>
        <translation>在数据库服务器上，只有可以查看全部内容的人才能工作。请让这个用户看统计，或看文件形式的副本。</translation>
    </message>
    <message>
        <source>On that day a plan signed by the county holds: the village cannot put another in its place.</source>
        <translation>那一天起执行县里签发的方案，村里不能换成别的。</translation>
    </message>
    <message>
        <source>Once this is saved, R in the bag drafts the report to the police: facts and days, no judgement.</source>
        <translation>保存以后，在档案袋里按 R 起草给公安的情况报告：只写事实和日期，不下结论。</translation>
    </message>
    <message>
        <source>One digit is wrong or two are swapped. Compare once more.</source>
        <translation>有一位数字错了，或者两位颠倒了，请再核对。</translation>
    </message>
    <message>
        <source>One laptop put this file into the trash, another wrote in it. Settle that first: nothing is erased meanwhile.</source>
        <translation>一台电脑把这份档案放进了回收站，另一台又在里面写了东西。请先定下来以哪个为准，定下来之前什么也不清除。</translation>
    </message>
    <message>
        <source>One of the two files lies in the trash. Take it out of the trash first.</source>
        <translation>两份档案有一份在回收站里，请先把它取回来。</translation>
    </message>
    <message>
        <source>Only forms saved as .xlsx without macros can be filled. Save it as .xlsx and try again.</source>
        <translation>只能填写不带宏的 .xlsx 表。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Only one tester is named; two should test together.</source>
        <translation>只填了一名检测人，应有两人。</translation>
    </message>
    <message>
        <source>Only one visitor is named; two should go together.</source>
        <translation>只填了一名走访人，应有两人。</translation>
    </message>
    <message>
        <source>Only photos (JPEG, PNG, BMP, TIFF, WebP) and PDF can be kept in a bag. Save it as one of these first.</source>
        <translation>袋里只能放照片（JPEG、PNG、BMP、TIFF、WebP）和 PDF。请先另存为其中一种。</translation>
    </message>
    <message>
        <source>Only the month is written; {day} was taken. Correct it if you know the day.</source>
        <translation>只写了月份，先按{day}记。知道具体日期请改正。</translation>
    </message>
    <message>
        <source>Only the year is given. Month and day are missing.</source>
        <translation>只有年份，还缺月和日。</translation>
    </message>
    <message>
        <source>Only year and month are given. The day is missing.</source>
        <translation>只有年月，还缺日。</translation>
    </message>
    <message>
        <source>Only {found} {found:holiday was|holidays were} found; a year has at least {least}. Paste the whole notice.</source>
        <translation>只读到 {found} 个放假日，一年至少有 {least} 个。请把通知全文粘贴进来。</translation>
    </message>
    <message>
        <source>Over a network the server must show a certificate that is checked: leave sslmode out of the address, or write sslmode=verify-full and sslrootcert.</source>
        <translation>通过网络连接时必须核对服务器的证书：地址里不要写 sslmode，或者写 sslmode=verify-full 和 sslrootcert。</translation>
    </message>
    <message>
        <source>Overlaps another placement of this person ({kind}, {first} to {last}). Compare both papers.</source>
        <translation>与此人另一项措施（{kind}，{first} 至 {last}）的时间重叠，请核对两份文书。</translation>
    </message>
    <message>
        <source>Overlaps another suspension; days in common count once.</source>
        <translation>与另一条中止重叠，重叠的天数只算一次。</translation>
    </message>
    <message>
        <source>Paste the words of the notice first.</source>
        <translation>请先把通知的文字粘贴进来。</translation>
    </message>
    <message>
        <source>Perhaps the same person as at {first}. Check.</source>
        <translation>可能和 {first} 是同一个人，请核对。</translation>
    </message>
    <message>
        <source>Photos and scans are not in this print: nothing in them can be hidden. Choose &quot;In full&quot; for them.</source>
        <translation>照片和扫描件没有印：里面的内容没法隐去。要印请选“完整显示”。</translation>
    </message>
    <message>
        <source>Please fill this in: without it the record says nothing.</source>
        <translation>请填写此项，缺了它这条记录没有意义。</translation>
    </message>
    <message>
        <source>Please say why it is not required of this person.</source>
        <translation>请写明本人为什么不需要这份材料。</translation>
    </message>
    <message>
        <source>Please write down why.</source>
        <translation>请写明原因。</translation>
    </message>
    <message>
        <source>Printing was cancelled.</source>
        <translation>已取消打印。</translation>
    </message>
    <message>
        <source>Reading this file would use too much of the machine: it is damaged or made to do harm. It was not taken in.</source>
        <translation>打开这个文件会占用太多资源：可能已损坏，也可能有人做了手脚。没有收进来。</translation>
    </message>
    <message>
        <source>Reading this ledger failed. Nothing was taken in. Save it anew as .xlsx and try again.</source>
        <translation>读取失败，什么都没有导入。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading this ledger took too long and was stopped. Save it anew as .xlsx and try again.</source>
        <translation>读取时间过长，已停止。请另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>Reading was cancelled. Nothing was taken in.</source>
        <translation>已取消读取，什么都没有导入。</translation>
    </message>
    <message>
        <source>Received before it was decided. Compare both days with the decision.</source>
        <translation>收到日早于决定日，请对照决定书。</translation>
    </message>
    <message>
        <source>Records changed while the file was written. Nothing was sent. Write it once more.</source>
        <translation>写出时档案有变动，没有报送。请再写一次。</translation>
    </message>
    <message>
        <source>Records must not lie on a network drive. Choose a folder on this laptop&apos;s own disk.</source>
        <translation>档案不能放在网络盘上，请选本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>Records must not lie on a stick or a USB disk. Choose a folder on this laptop&apos;s own disk.</source>
        <translation>档案不能放在U盘或移动硬盘上，请选本机硬盘上的文件夹。</translation>
    </message>
    <message>
        <source>Remark, passed over.</source>
        <translation>说明文字，已跳过。</translation>
    </message>
    <message>
        <source>Renewed: the day on which it was agreed is missing.</source>
        <translation>已续期，还缺续办日期。</translation>
    </message>
    <message>
        <source>Reported in and agreement signed; that speaks for: {state}.</source>
        <translation>已报到并签了协议，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>Reported in before it was decided. Compare both days with the decision.</source>
        <translation>报到日早于决定日，请对照决定书。</translation>
    </message>
    <message>
        <source>Reported in before the decision was received. Compare both days.</source>
        <translation>报到日早于收到决定书的日期，请核对。</translation>
    </message>
    <message>
        <source>Reported in {days} {days:day|days} late: write down why, as the person says it.</source>
        <translation>迟了 {days} 天报到：请按本人说法写明原因。</translation>
    </message>
    <message>
        <source>Reported in; that speaks for: {state}.</source>
        <translation>已报到，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>Say what to do: --to a stick, --ledger lines to enter, or --data lists to send.</source>
        <translation>请说明要做什么：--to U盘，--ledger 要录入的台账，或 --data 要下发的清单。</translation>
    </message>
    <message>
        <source>Say which people: --twice lists those in two villages.</source>
        <translation>请说明要哪些人：--twice 列出同时登在两个村的人。</translation>
    </message>
    <message>
        <source>Say with --postgres where the server is.</source>
        <translation>请用 --postgres 写明服务器在哪里。</translation>
    </message>
    <message>
        <source>Several choices fit: type more of it, or its number.</source>
        <translation>有几个选项都符合，请多输几个字，或输入编号。</translation>
    </message>
    <message>
        <source>Several files have this ID number. Choose which is meant.</source>
        <translation>几份档案都是这个证件号，请选是哪一份。</translation>
    </message>
    <message>
        <source>Several people have this name. Choose who is meant.</source>
        <translation>有几个人同名，请选是哪一位。</translation>
    </message>
    <message>
        <source>Sex taken from the ID number.</source>
        <translation>性别取自证件号。</translation>
    </message>
    <message>
        <source>Signatures, passed over.</source>
        <translation>签名行，已跳过。</translation>
    </message>
    <message>
        <source>Somebody has to lead. Make another user the leader first.</source>
        <translation>总要有一位组长。请先把另一位用户设为组长。</translation>
    </message>
    <message>
        <source>Somebody here may be the same person. Say whether it is the same, then go on.</source>
        <translation>本村可能已有这个人，请先说明是不是同一个人，再继续。</translation>
    </message>
    <message>
        <source>Somebody of this name is already kept here. Is it the same person?</source>
        <translation>档案里已有同名的人。是同一个人吗？</translation>
    </message>
    <message>
        <source>Something in the county&apos;s database was changed past Yidai. Run yidai-county check, and put back the last backup.</source>
        <translation>县里数据库中的内容被人绕过程序改动过。请运行 yidai-county check，并恢复最近的备份。</translation>
    </message>
    <message>
        <source>Something in these records does not fit. Do not go on typing: copy the folder, call the county.</source>
        <translation>档案里有对不上的地方。请先不要再录入，把文件夹复制一份，并联系县里。</translation>
    </message>
    <message>
        <source>Taken in as a contact by telephone.</source>
        <translation>按电话联系导入。</translation>
    </message>
    <message>
        <source>Taking in was cancelled. Nothing was taken in.</source>
        <translation>已取消导入，什么都没有导入。</translation>
    </message>
    <message>
        <source>Ten days are written as 2026-11-A, 2026-11-B or 2026-11-C.</source>
        <translation>旬写作 2026-11-A（上旬）、2026-11-B（中旬）、2026-11-C（下旬）。</translation>
    </message>
    <message>
        <source>That record lies in another bag, or is no longer there.</source>
        <translation>这条记录在别人的档案袋里，或者已经不在了。</translation>
    </message>
    <message>
        <source>The ID number is missing. It can be completed later from the paper.</source>
        <translation>没有证件号码，可以以后照纸质材料补填。</translation>
    </message>
    <message>
        <source>The PDF has too many pages for one attachment. Divide it.</source>
        <translation>这份 PDF 页数太多，请拆成几份。</translation>
    </message>
    <message>
        <source>The PDF is locked with a password. Save it without one, then add it once more.</source>
        <translation>这份 PDF 加了密码。请去掉密码另存，再添加。</translation>
    </message>
    <message>
        <source>The admonition has a number and no day yet.</source>
        <translation>有告诫书编号，还没有告诫日期。</translation>
    </message>
    <message>
        <source>The agreement is dated before the day of reporting in. Compare both days.</source>
        <translation>协议日期早于报到日期，请核对。</translation>
    </message>
    <message>
        <source>The backup cannot be read. Nothing was changed. Plug the stick in again, or try another.</source>
        <translation>备份读不出来，什么都没有改动。请重新插好U盘，或换一个再试。</translation>
    </message>
    <message>
        <source>The backup is not what the records hold, so it was not kept. Have the records checked.</source>
        <translation>备份和档案对不上，没有保留。请核对档案。</translation>
    </message>
    <message>
        <source>The bundle changes records that are not its own. Nothing was taken in. Call the sender.</source>
        <translation>数据包改动了不属于它的记录，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>The bundle is too large for one file. Call the county.</source>
        <translation>数据包太大，一个文件放不下。请打电话问县里。</translation>
    </message>
    <message>
        <source>The cause speaks against counting this (hospital, leave, not notified). Ask the authority again.</source>
        <translation>原因是住院、请假或未通知到，和“计入”不符，请再问认定单位。</translation>
    </message>
    <message>
        <source>The characters of this file cannot be read. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件里的文字读不出来。请用WPS或Excel打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The closing of one month cannot become that of another, since it holds that month&apos;s figures. Remove it, and close the other month.</source>
        <translation>一个月的月结不能改成另一个月的：里面存的是那个月的数。请删掉它，再去结另一个月。</translation>
    </message>
    <message>
        <source>The copy before the update failed, so nothing was changed. Make room on the disk, then try again.</source>
        <translation>升级前的备份没有做成，所以什么都没有改。请腾出磁盘空间再试。</translation>
    </message>
    <message>
        <source>The copy of this bundle is no longer kept here. Write a new bundle instead.</source>
        <translation>这个数据包的留底已不在，请重新写一包。</translation>
    </message>
    <message>
        <source>The copy of this bundle on this laptop&apos;s disk is damaged. Write a new bundle: it carries the same.</source>
        <translation>本机硬盘上留的这一包副本坏了。请重新写一包，里面的内容一样不少。</translation>
    </message>
    <message>
        <source>The county cannot read bundles of this program yet. Ask the county to update first.</source>
        <translation>县里还读不了本版本的数据包，请县里先升级。</translation>
    </message>
    <message>
        <source>The county has taken new keys since it wrote this bundle. Nothing was taken in and nothing is lost: ask the county to write it once more.</source>
        <translation>县里写好这个数据包以后换了新密钥。没有导入，什么也没有丢：请县里重新写一份。</translation>
    </message>
    <message>
        <source>The county has taken new keys since it wrote this receipt. It was not taken in and nothing is lost: ask the county to write it once more.</source>
        <translation>县里写好这份回执以后换了新密钥。没有导入，什么也没有丢：请县里重新出一份。</translation>
    </message>
    <message>
        <source>The county holds nothing of another laptop of this village. Check the village&apos;s code.</source>
        <translation>县里没有本村别的电脑的记录。请核对村代码。</translation>
    </message>
    <message>
        <source>The county holds other entries of laptop {tag} than this machine, from number {number} on: a copy of these records is in use, or an older state was put back. The receipt was not taken in, and nothing was changed. Call the county; the page Send says what to do.</source>
        <translation>从第 {number} 条起，县里存的电脑 {tag} 的记录和这台的不一样：有人在用这套记录的复制件，或者恢复过旧的状态。回执没有收，什么都没有改。请给县里打电话；怎么办见“报送县里”页。</translation>
    </message>
    <message>
        <source>The county sent this: only a later file of the county changes it.</source>
        <translation>这是县里下发的，要等县里下一份文件才能改。</translation>
    </message>
    <message>
        <source>The county wrote this bundle itself, for a village. It is left alone.</source>
        <translation>这是县里自己写给村里的包，放在原处不动。</translation>
    </message>
    <message>
        <source>The county&apos;s answer is cut off. Copy it again.</source>
        <translation>县里的答复不完整，请重新拷贝。</translation>
    </message>
    <message>
        <source>The county&apos;s answer is damaged. Copy it again.</source>
        <translation>县里的答复已损坏，请重新拷贝。</translation>
    </message>
    <message>
        <source>The county&apos;s database server does not answer. What was not finished was not kept. Ask whoever looks after it, then try again.</source>
        <translation>县里的数据库服务器没有回应。没有做完的都没有保存。请找管理服务器的人，然后再试。</translation>
    </message>
    <message>
        <source>The county&apos;s database server does not prove who it is: it shows no certificate, one of another name, or one that nobody known has signed. Nothing was sent. Ask whoever looks after it; the county&apos;s own authority is named with sslrootcert in the address.</source>
        <translation>县里的数据库服务器没能证明自己的身份：没有出示证书，或者证书上的名字不对，或者签发的机构不认识。什么都没有发过去。请问一下管服务器的人；县里自己的签发机构用地址里的 sslrootcert 指明。</translation>
    </message>
    <message>
        <source>The county&apos;s database server refuses this user, the password, or what was to be done. Ask whoever looks after it.</source>
        <translation>县里的数据库服务器拒绝了这个用户、密码或这次操作。请找管理服务器的人。</translation>
    </message>
    <message>
        <source>The county&apos;s file comes from a newer Yidai. Update this program first.</source>
        <translation>县里的文件来自更新的版本，请先更新本程序。</translation>
    </message>
    <message>
        <source>The county&apos;s file does not name that laptop as one of the village&apos;s. Take in its newest file first.</source>
        <translation>县里的文件没有写明那台电脑是本村的。请先收下县里最新的文件。</translation>
    </message>
    <message>
        <source>The county&apos;s file is not signed rightly. It was not taken in. Ask the county for a new one.</source>
        <translation>县里的文件签名不对，没有导入。请县里重新出一份。</translation>
    </message>
    <message>
        <source>The county&apos;s file is not whole or not in the right form. Nothing was taken in. Copy it once more, or ask the county for a new one.</source>
        <translation>县里的文件不完整或格式不对，什么都没有导入。请重新拷贝，或请县里重新出一份。</translation>
    </message>
    <message>
        <source>The county&apos;s file names no other laptop of this village. Ask the county for a newer file.</source>
        <translation>县里的文件没有写明本村还有别的电脑。请向县里要新的文件。</translation>
    </message>
    <message>
        <source>The county&apos;s records went on in another database, under a new key. Copy keys.json and postgres.json from the machine on which that was done, and open the store again. Nothing was written.</source>
        <translation>县里的记录已换上新密钥，转到另一个数据库。请从办理的那台电脑拷来 keys.json 和 postgres.json，再重新打开。这次什么都没有写。</translation>
    </message>
    <message>
        <source>The database is not in UTF8. Make a new one with ENCODING &apos;UTF8&apos;.</source>
        <translation>数据库的编码不是 UTF8。请用 ENCODING &apos;UTF8&apos; 另建一个。</translation>
    </message>
    <message>
        <source>The day is missing. Type it like 1121 or 2026-11-21.</source>
        <translation>没有填日期。可填 1121 或 2026-11-21。</translation>
    </message>
    <message>
        <source>The day of birth in this number lies after today.</source>
        <translation>号码里的出生日期在今天之后，请对照证件。</translation>
    </message>
    <message>
        <source>The day of birth is after today. Check the year.</source>
        <translation>出生日期在今天之后，请核对年份。</translation>
    </message>
    <message>
        <source>The day of birth {given} differs from the ID number. Check.</source>
        <translation>出生日期 {given} 和证件号不一致，请核对。</translation>
    </message>
    <message>
        <source>The day of the month is missing. Complete it from paper.</source>
        <translation>只有年月没有日，请照纸质材料补全。</translation>
    </message>
    <message>
        <source>The day of the test is after today. Enter it once it has taken place.</source>
        <translation>检测日期在今天之后，检测过了再登记。</translation>
    </message>
    <message>
        <source>The day of the test is missing.</source>
        <translation>没有填检测日期。</translation>
    </message>
    <message>
        <source>The day of the test is too long ago. Check the year.</source>
        <translation>检测日期太早，请核对年份。</translation>
    </message>
    <message>
        <source>The day of the visit is after today. Enter it once it has taken place.</source>
        <translation>走访日期在今天之后，走访过了再登记。</translation>
    </message>
    <message>
        <source>The day of the visit is missing.</source>
        <translation>没有填走访日期。</translation>
    </message>
    <message>
        <source>The day of the visit is too long ago. Check the year.</source>
        <translation>走访日期太早，请核对年份。</translation>
    </message>
    <message>
        <source>The day of this transfer has not come yet. Check the date of this laptop.</source>
        <translation>转出的日期还没有到，请核对这台电脑的日期。</translation>
    </message>
    <message>
        <source>The decision has been received; that speaks for: {state}.</source>
        <translation>已收到决定书，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The disk did not answer and this was not saved. Back up to a stick now, then have it looked at.</source>
        <translation>磁盘没有响应，这次没有保存。请马上备份到U盘，再找人检查磁盘。</translation>
    </message>
    <message>
        <source>The disk is full and this was not saved. Delete files you no longer need, then save again.</source>
        <translation>磁盘已满，这次没有保存。请删掉不用的文件，再保存一次。</translation>
    </message>
    <message>
        <source>The file cannot be read. Copy it to this laptop&apos;s own disk, then try again.</source>
        <translation>文件读不了。请复制到本机硬盘上再试。</translation>
    </message>
    <message>
        <source>The file cannot be read. Unlock the telephone, or copy the file to this laptop first.</source>
        <translation>文件读不出来。请解锁手机，或先把文件拷到本机。</translation>
    </message>
    <message>
        <source>The file could not be checked here, so it was not taken in. Start Yidai anew, then try again.</source>
        <translation>文件没能检查，所以没有收进来。请重新启动程序再试。</translation>
    </message>
    <message>
        <source>The file could not be checked here. Nothing was taken in. Start Yidai anew, then try again.</source>
        <translation>这台电脑上没能完成核对，什么都没有导入。请重新打开程序再试。</translation>
    </message>
    <message>
        <source>The file does not fit what its laptop signed before. Nothing was taken in. Call the sender.</source>
        <translation>文件和那台电脑以前签过的对不上，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>The file does not say how the visit went. It comes in; complete it afterwards.</source>
        <translation>文件里没写走访结果，先导入，以后请补填。</translation>
    </message>
    <message>
        <source>The file is damaged or not complete. It was not taken in. Copy it once more, or take the photo again.</source>
        <translation>文件损坏或不完整，没有收进来。请重新拷贝，或重拍一次。</translation>
    </message>
    <message>
        <source>The file is larger than {most_mib} MB. Take the photo in a smaller size, or scan with fewer dots.</source>
        <translation>文件超过 {most_mib} MB。请把照片拍小一点，或扫描时降低清晰度。</translation>
    </message>
    <message>
        <source>The file is no longer there. Choose it once more.</source>
        <translation>文件已不在原处，请重新选择。</translation>
    </message>
    <message>
        <source>The file is no longer there. If it lies on a telephone, unlock it and choose once more.</source>
        <translation>文件已经不在了。如果在手机上，请先解锁手机再选一次。</translation>
    </message>
    <message>
        <source>The file is not what its name says. It was not taken in: ask where it comes from.</source>
        <translation>文件内容和名称对不上，没有收进来。请问清楚它是从哪里来的。</translation>
    </message>
    <message>
        <source>The file keys.json of the records is damaged. Delete nothing: restore a backup or ask the county.</source>
        <translation>档案的 keys.json 文件已损坏。什么都不要删，请从备份恢复，或者问县里。</translation>
    </message>
    <message>
        <source>The file with the password cannot be read. Save the password in it as plain text, UTF-8.</source>
        <translation>密码文件读不了。请用纯文本（UTF-8）保存密码。</translation>
    </message>
    <message>
        <source>The file with the phrase cannot be read. Save the 24 characters as plain text (UTF-8).</source>
        <translation>短语文件读不了。请用纯文本（UTF-8）保存这24个字。</translation>
    </message>
    <message>
        <source>The file&apos;s ending does not fit what is inside. Open it in WPS or Excel and save it as .xlsx.</source>
        <translation>文件后缀和内容不符。请用WPS或Excel打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .xlsx or .pdf.</source>
        <translation>文件名必须以 .xlsx 或 .pdf 结尾。</translation>
    </message>
    <message>
        <source>The file&apos;s name must end in .yidai.</source>
        <translation>文件名必须以.yidai结尾。</translation>
    </message>
    <message>
        <source>The kept file is damaged. Restore a backup from a stick, or add the file once more.</source>
        <translation>留存的文件已损坏。请从U盘恢复备份，或重新添加这个文件。</translation>
    </message>
    <message>
        <source>The key does not open these records. Check the password.</source>
        <translation>打不开这份档案，请核对密码。</translation>
    </message>
    <message>
        <source>The kind of measure is missing. Choose one from the list.</source>
        <translation>没有填措施类别，请从列表中选。</translation>
    </message>
    <message>
        <source>The laptop has joined, but a test bundle could not be read back as it was written. Send nothing yet, and tell the county.</source>
        <translation>已经在县里登记，但测试包读回来和写的不一样。先不要报送，请告诉县里。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is before the day this program was made. Set the clock.</source>
        <translation>电脑的时间比本程序的制作日期还早，请校准时间。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is before the newest record. Set the clock.</source>
        <translation>电脑的时间比最新的记录还早，请校准时间。</translation>
    </message>
    <message>
        <source>The laptop&apos;s clock is far after the last record or receipt. Check the year.</source>
        <translation>电脑时钟比最近一次记录或回执晚得多，请检查年份。</translation>
    </message>
    <message>
        <source>The laptop&apos;s keys are not those it enrolled with. Nothing was taken in. Call the village.</source>
        <translation>这台电脑的密钥和登记时不同，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>The last day to report in has passed; that speaks for: {state}.</source>
        <translation>报到期限已过，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The last digit does not fit the others: one digit is mistyped. Compare with the card.</source>
        <translation>最后一位校验不符，有一位填错了，请对照证件。</translation>
    </message>
    <message>
        <source>The ledger does not say; &quot;{given}&quot; was taken. Check.</source>
        <translation>台账没有写明，先按“{given}”记，请核对。</translation>
    </message>
    <message>
        <source>The limit is a whole number of megabytes from 1 to {most}.</source>
        <translation>上限请填 1 到 {most} 之间的整数（MB）。</translation>
    </message>
    <message>
        <source>The list has no such choice.</source>
        <translation>表里没有这个选项。</translation>
    </message>
    <message>
        <source>The months of this rule cannot be divided so: 1, 2, 3, 4, 6 or 12 nearly always fit.</source>
        <translation>这一条的月数不能这样分，一般用 1、2、3、4、6 或 12。</translation>
    </message>
    <message>
        <source>The move speaks for: {state}.</source>
        <translation>已变更执行地，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The name has more than {most} {most:character|characters}. Check it.</source>
        <translation>姓名超过{most}个字，请核对。</translation>
    </message>
    <message>
        <source>The name has more than {most} {most:character|characters}. Shorten it.</source>
        <translation>名称超过 {most} 个字，请缩短。</translation>
    </message>
    <message>
        <source>The name is known here with another ID number. Is it the same person?</source>
        <translation>档案里有同名的人，但证件号不同。是同一个人吗？</translation>
    </message>
    <message>
        <source>The name is missing.</source>
        <translation>没有填姓名。</translation>
    </message>
    <message>
        <source>The name of the county is missing.</source>
        <translation>没有填县名。</translation>
    </message>
    <message>
        <source>The name of the village is missing.</source>
        <translation>没有填村名。</translation>
    </message>
    <message>
        <source>The new version needs a newer system: glibc {needed}, here is {here}. The version of now goes on.</source>
        <translation>新版本要求系统更新：glibc {needed}，这里是 {here}。照旧用现在的版本。</translation>
    </message>
    <message>
        <source>The new version needs {library}, which this system lacks. Ask an administrator. The version of now goes on.</source>
        <translation>新版本需要 {library}，这个系统里没有。请找管理员。照旧用现在的版本。</translation>
    </message>
    <message>
        <source>The notice has been received; that speaks for: {state}.</source>
        <translation>已收到通知书，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The number is not kept; only the year of birth was taken from it.</source>
        <translation>证件号不保存，只取了出生年。</translation>
    </message>
    <message>
        <source>The number of days does not fit the days named: {words}</source>
        <translation>共几天与写明的日期对不上：{words}</translation>
    </message>
    <message>
        <source>The other laptop holds entries of this one, from number {number} on, that are not here: an older copy was put back, or a copy of this laptop is in use. Stop typing and call the county.</source>
        <translation>另一台电脑上有本机从编号{number}起的条目，而本机没有：本机恢复过旧备份，或有人在用本机的复制品。请停止录入，打电话给县里。</translation>
    </message>
    <message>
        <source>The pages cannot be shown. Nothing was printed. Close this and open it once more.</source>
        <translation>页面无法显示，什么都没有打印。请关闭后重新打开。</translation>
    </message>
    <message>
        <source>The pages could not be drawn. Nothing was saved. Close other programs and try again.</source>
        <translation>页面画不出来，什么也没有保存。请关掉别的程序再试。</translation>
    </message>
    <message>
        <source>The part of Yidai that speaks to PostgreSQL is not installed. Install yidai[county], or use the packed county program.</source>
        <translation>没有安装连接 PostgreSQL 的部分。请安装 yidai[county]，或者使用打包好的县级程序。</translation>
    </message>
    <message>
        <source>The password does not belong into the address, where others can read it. Put it into a file and name that with --postgres-password-file.</source>
        <translation>密码不能写在地址里，别人会看到。请写进一个文件，用 --postgres-password-file 指定。</translation>
    </message>
    <message>
        <source>The password is not right. Check Caps Lock and the input method, then try again.</source>
        <translation>密码不对。请看看大写锁定和输入法，再试一次。</translation>
    </message>
    <message>
        <source>The password is right, but the file beside it is none of these records: it was exchanged or destroyed. Change nothing; put the last backup back.</source>
        <translation>密码没错，但旁边的数据文件不是这份档案的：被换过或已损坏。请先别改动，恢复最近的备份。</translation>
    </message>
    <message>
        <source>The password is too short. Use at least {least} {least:character|characters}, for instance a sentence.</source>
        <translation>密码太短，至少{least}个字符，可以用一句话。</translation>
    </message>
    <message>
        <source>The password of the file is too short. Use at least {least} {least:character|characters}.</source>
        <translation>文件密码太短，至少{least}个字符。</translation>
    </message>
    <message>
        <source>The path of this folder is too long for the database: at most {longest} Chinese characters with all the folders above it. Choose a place nearer to the top.</source>
        <translation>这个文件夹的路径太长，数据库打不开：连上面各层文件夹，最多 {longest} 个汉字。请换一个层数少的地方。</translation>
    </message>
    <message>
        <source>The picture has more dots than a document needs. Set the camera to a smaller size and take it again.</source>
        <translation>照片像素太高，留存用不着这么大。请把相机照片尺寸调小，再拍一次。</translation>
    </message>
    <message>
        <source>The placement has no end yet: record its end first, or close all the same.</source>
        <translation>执行措施还没有登记结束，请先登记，也可以照样结案。</translation>
    </message>
    <message>
        <source>The plan cannot be read. Ask the county for the file once more.</source>
        <translation>方案读不了，请向县里再要一次文件。</translation>
    </message>
    <message>
        <source>The printed end lies before the day of reporting in. Compare both days.</source>
        <translation>文书载明的届满日早于报到日，请核对。</translation>
    </message>
    <message>
        <source>The printed end lies {days} {days:day|days} from the computed one. The paper holds; check it once.</source>
        <translation>文书写明的届满日与推算的相差 {days} 天。以文书为准，请再核对一次。</translation>
    </message>
    <message>
        <source>The printer did not take the next bag. Look at it, then print the others.</source>
        <translation>打印机没有收下一袋。看看打印机，再打其余的。</translation>
    </message>
    <message>
        <source>The printer did not take the paper. Nothing counts as printed. Look at it, then print again.</source>
        <translation>打印机没有接收，不算已打印。请检查打印机后重新打印。</translation>
    </message>
    <message>
        <source>The program here is too old for the form of this file. Ask the county for a version in between.</source>
        <translation>这里的程序太旧，读不了这种更新文件。请县里先给一个中间的版本。</translation>
    </message>
    <message>
        <source>The program lies in {folder}, where you may not write. Sign in as the user who unpacked it, or unpack the new version&apos;s folder into a place of your own. The version of now goes on.</source>
        <translation>程序放在{folder}，您的账户不能往那里写东西。请用当初解压程序的那个账户登录，或者把新版本的程序文件夹拷到您自己的位置。现在的版本照常用。</translation>
    </message>
    <message>
        <source>The program may not write in {folder}, where it notes how far the records have come. What is saved stays saved. Ask an administrator to let this account write there.</source>
        <translation>程序不能往{folder}里写东西，它要在那里记下档案录到了哪里。已经保存的都在。请管理员让这个账户可以写这个文件夹。</translation>
    </message>
    <message>
        <source>The reason of the end speaks for: {state}.</source>
        <translation>按结束原因，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The receipt is not signed by our county. It was not taken in. Ask the county for a new one, and for its newest file if it has new keys.</source>
        <translation>回执不是本县签的，没有导入。请县里重新出一份；县里换了密钥的，请一并要最新的县级文件。</translation>
    </message>
    <message>
        <source>The record is here, but the file itself is not: it has not come from the other laptop yet, or was not beside the backup.</source>
        <translation>登记在，但文件本身不在：可能还没从另一台电脑送过来，或备份旁边没有带上。</translation>
    </message>
    <message>
        <source>The record of entry {number} stays: other records hang on it. Remove those first.</source>
        <translation>{number} 号记录没有撤销：还有别的记录挂在它下面。请先删除那些。</translation>
    </message>
    <message>
        <source>The records are damaged. Do not go on typing: restore the last backup, then tell the county.</source>
        <translation>档案已损坏。请不要再录入：先恢复最近的备份，再报告县里。</translation>
    </message>
    <message>
        <source>The records are in use by another window. Close it, then try again.</source>
        <translation>档案正被另一个窗口使用。请关闭那个窗口再试。</translation>
    </message>
    <message>
        <source>The records are locked. Unlock them, then try again.</source>
        <translation>档案已锁定，请解锁后再试。</translation>
    </message>
    <message>
        <source>The records could not be brought up to this version and are as they were. Call the county.</source>
        <translation>档案没能升级到这个版本，仍是原来的样子。请联系县里。</translation>
    </message>
    <message>
        <source>The records lie in a file of this home. Write --move to take them to the server.</source>
        <translation>记录在本文件夹的文件里。要移到服务器，请加 --move。</translation>
    </message>
    <message>
        <source>The records lie on a server already.</source>
        <translation>记录已经在服务器上。</translation>
    </message>
    <message>
        <source>The records may be read but not written. Copy the folder to the laptop&apos;s own disk.</source>
        <translation>档案只能看、不能写。请把文件夹复制到本机硬盘上。</translation>
    </message>
    <message>
        <source>The records were not written to disk completely. Close other programs, then save again.</source>
        <translation>档案没有完全写入磁盘。请关闭其他程序，再保存一次。</translation>
    </message>
    <message>
        <source>The recovery phrase does not fit together: one character is wrong. Compare with the sheet.</source>
        <translation>恢复短语校验不符，有一个字错了，请对照那张纸。</translation>
    </message>
    <message>
        <source>The recovery phrase has 24 characters. Count them once more.</source>
        <translation>恢复短语是24个字，请再数一遍。</translation>
    </message>
    <message>
        <source>The recovery phrase was not typed back yet. Run yidai-county init --typed-back with the paper at hand; until then the store does nothing else.</source>
        <translation>恢复短语还没有回输。请拿着那张纸运行 yidai-county init --typed-back；在此之前县级库不做别的事。</translation>
    </message>
    <message>
        <source>The remembered meaning of the columns is damaged. Set the columns once more.</source>
        <translation>记住的列对应关系已损坏，请重新设置各列。</translation>
    </message>
    <message>
        <source>The result is missing.</source>
        <translation>没有结果。</translation>
    </message>
    <message>
        <source>The result of the test is missing: choose one from the list.</source>
        <translation>没有填检测结果，请从列表中选。</translation>
    </message>
    <message>
        <source>The result of the visit is missing: choose one from the list.</source>
        <translation>没有填走访结果，请从列表中选。</translation>
    </message>
    <message>
        <source>The result of the visit is not clear. Choose it from the list.</source>
        <translation>看不出走访结果，请从列表中选。</translation>
    </message>
    <message>
        <source>The same file lies in this bag already: {title}</source>
        <translation>同一个文件袋里已经有了：{title}</translation>
    </message>
    <message>
        <source>The same file lies with this line already: {title}.</source>
        <translation>这一行已有同一份文件：{title}。</translation>
    </message>
    <message>
        <source>The same line stands further up. Both come in: leave one out in the file if it is one.</source>
        <translation>前面已有相同的一行，两行都会导入；若是重复，请在文件里删去一行。</translation>
    </message>
    <message>
        <source>The same person stands already at {first}. One line is enough.</source>
        <translation>同一个人在 {first} 已有，一行就够了。</translation>
    </message>
    <message>
        <source>The sex differs from the ID number. Check.</source>
        <translation>性别和证件号不一致，请核对。</translation>
    </message>
    <message>
        <source>The sheet is empty.</source>
        <translation>工作表是空的。</translation>
    </message>
    <message>
        <source>The sheet is hidden and is passed over.</source>
        <translation>工作表是隐藏的，已跳过。</translation>
    </message>
    <message>
        <source>The signature of this file is not right. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件签名不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>The signature of this version does not hold: somebody changed the file, or the stick is damaged. Nothing was unpacked.</source>
        <translation>签名对不上：文件被人改过，或者U盘坏了。什么都没有解开。</translation>
    </message>
    <message>
        <source>The spreadsheet has damaged this ID number. The person comes in without it; complete it from paper.</source>
        <translation>证件号被电子表格弄坏了。此人先不带证件号导入，请照纸质材料补填。</translation>
    </message>
    <message>
        <source>The stick is damaged, and the system has closed it against writing. What was being written does not count. Take it out, plug it in again and write once more. Where that fails too, have it repaired (Windows: Properties, Tools, Check) or take another one.</source>
        <translation>U盘上有损坏，系统已不让再往上写。刚才写的不算数。请拔出U盘，重新插上，再写一次；还不行，请把U盘修一修（Windows：属性→工具→检查），或者换一个U盘。</translation>
    </message>
    <message>
        <source>The stick is full. What was being written does not count. Make room or take another stick.</source>
        <translation>U盘满了，这次写的不算数。请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick is write-protected. Move its little switch; if it has none, plug it in again or take another stick.</source>
        <translation>U盘写保护了。请拨一下U盘上的小开关；没有开关的，请重新插一次，或换一个U盘。</translation>
    </message>
    <message>
        <source>The stick or the folder is no longer there. Plug it in again and choose it.</source>
        <translation>U盘或文件夹不见了，请重新插上再选。</translation>
    </message>
    <message>
        <source>The stick was taken out too early, or it is damaged. What was being written does not count. Plug it in again and write once more; where that fails too, take another stick.</source>
        <translation>U盘拔早了，或者U盘坏了，这次写的不算数。请重新插好再写一次；还不行，就换一个U盘。</translation>
    </message>
    <message>
        <source>The stick was taken out, or it cannot be read. Nothing of it was taken in. Plug it in again and take it in once more; where that fails too, ask for another stick.</source>
        <translation>U盘被拔出来了，或者读不出来。这里什么都没有收进来。请重新插好再收一次；还不行，请对方换一个U盘。</translation>
    </message>
    <message>
        <source>The store on the server belongs to another version of Yidai. Back it up with that version, put the backup back with this one, and move it to a new database.</source>
        <translation>服务器上的数据属于另一个版本的程序。请用那个版本备份，用这个版本恢复备份，再移到新的数据库。</translation>
    </message>
    <message>
        <source>The suspension is over; that speaks for: {state}.</source>
        <translation>中止已结束，状态似应为“{state}”。</translation>
    </message>
    <message>
        <source>The system does not let this file or folder be used ({error}). Check its name and owner.</source>
        <translation>系统不让使用这个文件或文件夹（{error}）。请检查名称和权限。</translation>
    </message>
    <message>
        <source>The text has more than {most} {most:character|characters}. Shorten it.</source>
        <translation>文字超过{most}个字，请删减。</translation>
    </message>
    <message>
        <source>The tour waited in vain for: {what}</source>
        <translation>演示等了很久没有等到：{what}</translation>
    </message>
    <message>
        <source>The twelve digits differ. Do not go on: call the county and compare once more.</source>
        <translation>12位数字不一致。请停下，打电话和县里重新核对。</translation>
    </message>
    <message>
        <source>The twelve digits differ. Stop, and compare again with the village that handed over.</source>
        <translation>12位数字不一致。请停下，打电话和转出的那个村重新核对。</translation>
    </message>
    <message>
        <source>The user&apos;s name is missing.</source>
        <translation>没有填用户姓名。</translation>
    </message>
    <message>
        <source>The value of {name} is not possible: check its kind.</source>
        <translation>{name} 的值不对，请核对类型。</translation>
    </message>
    <message>
        <source>The village code has 6 to 12 digits. Copy it from the county&apos;s list.</source>
        <translation>村代码是6至12位数字，请照县里的名单填写。</translation>
    </message>
    <message>
        <source>The way is taken from the name: {given}.</source>
        <translation>按名称填了方式：{given}。</translation>
    </message>
    <message>
        <source>The weekday in brackets does not fit the day: {words}. Check the year.</source>
        <translation>括号里的星期与日期对不上：{words}。请核对年份。</translation>
    </message>
    <message>
        <source>The year cannot be right. Check it.</source>
        <translation>年份不对，请核对。</translation>
    </message>
    <message>
        <source>The year is missing. Type it like 2026-11-21.</source>
        <translation>没有年份，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>The year is not to be found in these words. Paste the heading of the notice too.</source>
        <translation>文字里没有年份，请把通知标题也一起粘贴。</translation>
    </message>
    <message>
        <source>There are no records in this folder. Choose the right folder, or restore a backup.</source>
        <translation>这个文件夹里没有档案。请选对文件夹，或者从备份恢复。</translation>
    </message>
    <message>
        <source>There are odd characters in this name. Check it.</source>
        <translation>姓名里有不寻常的字符，请核对。</translation>
    </message>
    <message>
        <source>There is a character in the text that cannot be kept. Type the text once more.</source>
        <translation>文字里有不能保存的字符，请重新输入。</translation>
    </message>
    <message>
        <source>There is a day of reporting, and it still says draft. Choose &quot;reported&quot; once it was.</source>
        <translation>已填报告日期，状态还是草稿；报告了就选“已报告”。</translation>
    </message>
    <message>
        <source>There is a day of the end, but the state is not ended.</source>
        <translation>填了结束日期，状态却不是已结束。</translation>
    </message>
    <message>
        <source>There is a number where the name should be.</source>
        <translation>姓名栏里是数字。</translation>
    </message>
    <message>
        <source>There is a score, but not whose it is. A score comes from the township or the police.</source>
        <translation>填了得分，没填评估单位。得分由镇里或公安评定。</translation>
    </message>
    <message>
        <source>There is a user {name} already. Bags are assigned by name: choose one that differs.</source>
        <translation>已经有叫 {name} 的用户。袋子按姓名分配，请用一个不同的名字。</translation>
    </message>
    <message>
        <source>There is already such a record on this day. Both will be kept.</source>
        <translation>当天已有一条同样的记录，两条都会保留。</translation>
    </message>
    <message>
        <source>There is another file of this name on the stick. Move it away, then write once more.</source>
        <translation>U盘里有同名的另一个文件，请移开后再写。</translation>
    </message>
    <message>
        <source>There is no backup there. Choose the stick or the folder with the .yidai-backup file.</source>
        <translation>那里没有备份。请选择存有 .yidai-backup 文件的U盘或文件夹。</translation>
    </message>
    <message>
        <source>There is no bundle there. Bundles end in .yidai: check the folder or the stick.</source>
        <translation>那里没有数据包。数据包以 .yidai 结尾，请检查文件夹或U盘。</translation>
    </message>
    <message>
        <source>There is no county store in this folder. Choose the right folder, or set one up first.</source>
        <translation>这个文件夹里没有县级库。请选对文件夹，或先建立县级库。</translation>
    </message>
    <message>
        <source>There is no day {day} ({name}). Write days as 2026-11-21.</source>
        <translation>没有 {day} 这一天（{name}）。日期请写成 2026-11-21 的样子。</translation>
    </message>
    <message>
        <source>There is no entry {number} here. Look it up in the history.</source>
        <translation>这里没有 {number} 号记录，请在历史里查。</translation>
    </message>
    <message>
        <source>There is no field {name}. Check how it is written.</source>
        <translation>没有字段 {name}，请核对写法。</translation>
    </message>
    <message>
        <source>There is no file with this number. Check the number.</source>
        <translation>没有这个编号的档案，请核对编号。</translation>
    </message>
    <message>
        <source>There is no form with the number {number}. &quot;yidai print --forms&quot; lists them all.</source>
        <translation>没有编号为{number}的表。用“yidai print --forms”可以看全部表。</translation>
    </message>
    <message>
        <source>There is no ledger of this kind.</source>
        <translation>没有这种台账。</translation>
    </message>
    <message>
        <source>There is no packed Yidai in that folder.</source>
        <translation>那个文件夹里没有一人一袋程序。</translation>
    </message>
    <message>
        <source>There is no such day. Check month and day.</source>
        <translation>没有这一天，请核对月和日。</translation>
    </message>
    <message>
        <source>There is no such day: {words}</source>
        <translation>没有这一天：{words}</translation>
    </message>
    <message>
        <source>There is no such figure, or nothing was counted in this part of it.</source>
        <translation>没有这项统计，或这一部分没有数。</translation>
    </message>
    <message>
        <source>There is no such role: leader, recorder, volunteer or reader.</source>
        <translation>没有这个角色，只有组长、记录员、宣传员、查阅。</translation>
    </message>
    <message>
        <source>There is no such user in these records. Look at the list of users.</source>
        <translation>没有这个用户，请看用户名单。</translation>
    </message>
    <message>
        <source>There is no table on this sheet.</source>
        <translation>这张工作表里没有表格。</translation>
    </message>
    <message>
        <source>There is no table with file numbers (档案编号), identity numbers (身份证号) or names (姓名) in it.</source>
        <translation>里面没有带档案编号、身份证号或姓名的表格。</translation>
    </message>
    <message>
        <source>There is no table with the villages&apos; codes (村代码) and names (村名) in this file.</source>
        <translation>这个文件里没有带“村代码”和“村名”的表。</translation>
    </message>
    <message>
        <source>There is no version before this one to go back to.</source>
        <translation>没有更早的版本可以退回。</translation>
    </message>
    <message>
        <source>There is nobody to print. Choose people first.</source>
        <translation>没有要打印的人，请先选人。</translation>
    </message>
    <message>
        <source>There is not room enough on the stick: about {needed} MB are needed, {free} MB are free. Nothing was written. Make room or take another stick.</source>
        <translation>U盘空间不够：大约需要 {needed} MB，只剩 {free} MB。什么都没有写。请腾出空间，或换一个U盘。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Choose another one.</source>
        <translation>文件是空的，请另选一个。</translation>
    </message>
    <message>
        <source>There is nothing in this file. Take the photo or the scan once more.</source>
        <translation>文件是空的。请重新拍照或扫描。</translation>
    </message>
    <message>
        <source>There is nothing of yours to undo.</source>
        <translation>没有可以撤销的操作。</translation>
    </message>
    <message>
        <source>There is something in that folder already. Name one that does not exist yet.</source>
        <translation>这个文件夹里已有内容，请另起一个不存在的名字。</translation>
    </message>
    <message>
        <source>There is something in this folder already. Choose an empty one.</source>
        <translation>文件夹里已有东西，请选一个空的。</translation>
    </message>
    <message>
        <source>There {most:is|are} only {most} {most:value|values} to choose from.</source>
        <translation>可选的值只有{most}个。</translation>
    </message>
    <message>
        <source>These are not the characters on the sheet. Write them down first, then type them from there.</source>
        <translation>和恢复短语不符。请先抄在纸上，再照纸填写。</translation>
    </message>
    <message>
        <source>These are not the digits of this question. Do not answer it: call the village again on a number that you know.</source>
        <translation>这不是这份请求的数字。先不要答复，用您知道的号码再给村里打电话核对。</translation>
    </message>
    <message>
        <source>These are too many days for one year. Check them.</source>
        <translation>一年里没有这么多天，请核对。</translation>
    </message>
    <message>
        <source>These records are older than what this laptop had. Was an older copy put back?</source>
        <translation>这份档案比本机原来的旧，是不是放回了旧的副本？</translation>
    </message>
    <message>
        <source>These records are open already. Use the window that is open, or close it first.</source>
        <translation>档案已经打开。请用已打开的窗口，或先关闭它。</translation>
    </message>
    <message>
        <source>These records were written by a newer Yidai. Update this program first.</source>
        <translation>档案是更新的版本写的，请先更新本程序。</translation>
    </message>
    <message>
        <source>These ten days have not begun yet.</source>
        <translation>这一旬还没有开始。</translation>
    </message>
    <message>
        <source>This attachment is no longer there. Open the bag once more.</source>
        <translation>这份附件已经不在了。请重新打开档案袋。</translation>
    </message>
    <message>
        <source>This backup is damaged. Nothing was changed. Choose an older one, or another stick.</source>
        <translation>这份备份已损坏，什么都没有改动。请选较早的一份，或换一个U盘。</translation>
    </message>
    <message>
        <source>This backup was made by a newer Yidai. Update this program first.</source>
        <translation>这份备份是更新的版本做的，请先更新本程序。</translation>
    </message>
    <message>
        <source>This bag holds more than one file of a transfer can carry. Nothing was written and the bag stays open. Call the county.</source>
        <translation>这一袋内容太多，一个转出文件装不下。什么都没有写出，档案也没有关。请打电话问县里。</translation>
    </message>
    <message>
        <source>This bag is closed and only for reading. Open it again with a reason first.</source>
        <translation>这份档案已结案，只能查阅。要修改，请先写明原因重新启用。</translation>
    </message>
    <message>
        <source>This bag is not closed.</source>
        <translation>这份档案没有结案。</translation>
    </message>
    <message>
        <source>This bag is to be kept until {until}.</source>
        <translation>这份档案要保管到 {until}。</translation>
    </message>
    <message>
        <source>This bundle names your county, but a key of it that this laptop does not know. Nothing was taken in and nothing is lost. Take in the county&apos;s newest file first, then this bundle once more. If that file is refused, call the county: where its key was stolen, this laptop too has to join it again.</source>
        <translation>这个数据包写的是本县，但用的县级密钥本机不认得。没有导入，什么也没有丢。请先接收县里最新的县级文件，再收一次这个数据包。那个文件也收不进来的，请打电话问县里：县里密钥被盗的，本机也要重新加入。</translation>
    </message>
    <message>
        <source>This bundle says that it comes from the county, but the county has not signed it. Nothing was taken in. Call the county, and say where the stick came from.</source>
        <translation>这个数据包说是县里发的，但不是县里签的，没有导入。请打电话告诉县里，U盘是从哪里来的。</translation>
    </message>
    <message>
        <source>This bundle was written by this laptop itself. Take it in on the other one.</source>
        <translation>这个数据包是本机自己写的。请在另一台电脑上收下它。</translation>
    </message>
    <message>
        <source>This bundle was written for another county. It was not taken in.</source>
        <translation>这个数据包是写给别的县的，没有导入。</translation>
    </message>
    <message>
        <source>This can be read as two different days. Type the whole day, like 2026-11-21.</source>
        <translation>这个日期有两种读法，请填完整，如 2026-11-21。</translation>
    </message>
    <message>
        <source>This cannot be done now. Nothing was changed. Please write down: {reason}</source>
        <translation>现在办不了，什么都没有改动。请记下：{reason}</translation>
    </message>
    <message>
        <source>This choice is in the list already.</source>
        <translation>表里已经有这个选项。</translation>
    </message>
    <message>
        <source>This code fits no bundle that waits for a receipt. Ask for the laptop&apos;s tag and the bundle number.</source>
        <translation>没有等待回执的数据包对得上这个码。请问清电脑代号和第几包。</translation>
    </message>
    <message>
        <source>This column cannot be taken in. Choose another meaning for it.</source>
        <translation>这一列不能导入，请另选它的含义。</translation>
    </message>
    <message>
        <source>This computer cannot read ledgers safely, so none is read. Start Yidai anew, then try again.</source>
        <translation>这台电脑不能安全读取台账，所以没有读取。请重新打开程序再试。</translation>
    </message>
    <message>
        <source>This county file names no laptop of that village yet. Ask the county for its newest file.</source>
        <translation>这份县里的文件里还没有那个村的电脑，请向县里要最新的文件。</translation>
    </message>
    <message>
        <source>This database holds a county&apos;s store already. Make a new, empty one for this county; one that an interrupted move left behind may be dropped.</source>
        <translation>这个数据库里已经有一个县的库了。请给本县新建一个空的数据库；要是上次搬迁中断留下的，可以删掉。</translation>
    </message>
    <message>
        <source>This database holds another county&apos;s store. Check the server&apos;s address.</source>
        <translation>这个数据库里是另一个县的数据。请核对服务器地址。</translation>
    </message>
    <message>
        <source>This database holds no county&apos;s store. Check the server&apos;s address; where init was interrupted, delete the home&apos;s folder and begin again.</source>
        <translation>这个数据库里没有县的库。请核对服务器地址；如果是上次初始化中断了，删掉那个文件夹重新来。</translation>
    </message>
    <message>
        <source>This database is not encrypted, so it is not opened. Choose the records that Yidai made.</source>
        <translation>这个数据库没有加密，不予打开。请选本程序建立的档案。</translation>
    </message>
    <message>
        <source>This day cannot be right. Check the year.</source>
        <translation>这个日期不对，请核对年份。</translation>
    </message>
    <message>
        <source>This day has not come yet. Check the date.</source>
        <translation>这一天还没有到，请核对日期。</translation>
    </message>
    <message>
        <source>This day is after today. Check the year and the month.</source>
        <translation>这个日期在今天之后，请核对年和月。</translation>
    </message>
    <message>
        <source>This day lies before the bag was closed. Compare both days.</source>
        <translation>这一天早于结案日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>This day lies before the one it follows. Compare both days.</source>
        <translation>这一天早于它前面的日期，请核对两个日期。</translation>
    </message>
    <message>
        <source>This day lies before the placement began. It is recorded, and counts for nothing that is due.</source>
        <translation>这一天社区戒毒（康复）还没有开始。可以登记，但不算完成任何一次应做的走访或检测。</translation>
    </message>
    <message>
        <source>This day lies before the present window: say why it is typed only now.</source>
        <translation>这一天在本期之前：请写明为何现在才录入。</translation>
    </message>
    <message>
        <source>This enrolment was used by another laptop already. Nothing was taken in. Call the village.</source>
        <translation>这份登记已被另一台电脑用过，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>This file comes from a newer Yidai. Nothing was taken in. Update this program first.</source>
        <translation>文件来自更新的版本，什么都没有导入。请先更新本程序。</translation>
    </message>
    <message>
        <source>This file comes from another county. It was not taken in. Only where the county itself says by telephone that it had to begin anew, who manages the village joins it again.</source>
        <translation>文件来自别的县，没有导入。只有县里自己在电话里说数据丢失、从头建库，才由村负责人重新加入。</translation>
    </message>
    <message>
        <source>This file has been sent or came from another laptop: put it into the trash first, then erase it from there.</source>
        <translation>这份档案已经报送过，或者是别的电脑传来的：请先放进回收站，再从回收站里清除。</translation>
    </message>
    <message>
        <source>This file holds version {there}. Here {here} runs already, so there is nothing to do.</source>
        <translation>文件里是 {there} 版，这里已经在用 {here} 版，不用更新。</translation>
    </message>
    <message>
        <source>This file holds version {there}. {here} was on this computer before; an older one is not taken.</source>
        <translation>文件里是 {there} 版。这台电脑已经装过 {here} 版，更旧的不再接收。</translation>
    </message>
    <message>
        <source>This file is built so that it could harm the computer. It was not read. Ask where it came from.</source>
        <translation>这个文件的构造可能伤害电脑，没有读取。请问清文件来源。</translation>
    </message>
    <message>
        <source>This file is damaged. Nothing was taken in. Copy it once more, with another stick if need be.</source>
        <translation>文件已损坏，什么都没有导入。请重新拷贝，必要时换一个U盘。</translation>
    </message>
    <message>
        <source>This file is encrypted for somebody else. Ask the sender to write it for you.</source>
        <translation>文件不是加密给本机的。请对方重新为本机写一份。</translation>
    </message>
    <message>
        <source>This file is for another laptop, another county, or an earlier question.</source>
        <translation>这个文件是给别的电脑、别的县，或是答复以前那次的。</translation>
    </message>
    <message>
        <source>This file is in the trash. Take it out first.</source>
        <translation>这份档案在回收站里，请先取回。</translation>
    </message>
    <message>
        <source>This file is larger than a county&apos;s file may be. It was not taken in.</source>
        <translation>文件超过县里文件应有的大小，没有导入。</translation>
    </message>
    <message>
        <source>This file is larger than a new version may be. Nothing was unpacked. Tell the county.</source>
        <translation>这个文件太大，不像是更新，什么都没有解开。请告诉县里。</translation>
    </message>
    <message>
        <source>This file is larger than it may be. Nothing was taken in. Call the sender.</source>
        <translation>文件超过允许的大小，什么都没有导入。请打电话问对方。</translation>
    </message>
    <message>
        <source>This file is locked with a password, which Yidai never does. It was not opened.</source>
        <translation>文件用密码锁着，本程序从不这样做，没有打开它。</translation>
    </message>
    <message>
        <source>This file is no list of what a county sends down. See docs/bundle-format.md.</source>
        <translation>这个文件不是县级下发清单，见 docs/bundle-format.md。</translation>
    </message>
    <message>
        <source>This file is not built as it should be. Nothing was taken in. Ask the sender for a new one.</source>
        <translation>文件格式不对，什么都没有导入。请对方重新出一份。</translation>
    </message>
    <message>
        <source>This file is not complete. Nothing was taken in. Copy it once more, then remove the stick safely.</source>
        <translation>文件不完整，什么都没有导入。请重新拷贝，并安全拔出U盘。</translation>
    </message>
    <message>
        <source>This file is off the list already.</source>
        <translation>这个文件已不在名单里。</translation>
    </message>
    <message>
        <source>This file is too large for a recovery.</source>
        <translation>这个文件太大，不是找回密码用的文件。</translation>
    </message>
    <message>
        <source>This file name does not work on every computer. Use letters, digits and hyphens.</source>
        <translation>这个文件名不是每台电脑都认。请用字母、数字和短横线。</translation>
    </message>
    <message>
        <source>This file names your county, but no key of the county that this laptop knows vouches for it. It was not taken in. Call the county on a number that you know, and say where the file came from. Only where the county itself says that its key was stolen, who manages the village joins it again.</source>
        <translation>这个文件写的是本县，但本机认得的县级密钥没有为它作保，没有接收。请用您一直用的电话号码打给县里，说明文件是从哪里来的。只有县里自己说密钥被盗，才由村负责人重新加入。</translation>
    </message>
    <message>
        <source>This file was erased. Nothing of it can be brought back.</source>
        <translation>这份档案已经清除，里面的内容找不回来了。</translation>
    </message>
    <message>
        <source>This file was turned into text on its way. Ask for the file itself, on a stick.</source>
        <translation>文件在途中被转成了文字。请用U盘拿原文件。</translation>
    </message>
    <message>
        <source>This folder cannot be written to. Choose another one.</source>
        <translation>这个文件夹不能写，请另选一个。</translation>
    </message>
    <message>
        <source>This folder is no longer there. Choose another one.</source>
        <translation>文件夹已不在，请另选一个。</translation>
    </message>
    <message>
        <source>This folder lies within the records themselves. Choose a stick or another disk.</source>
        <translation>这个文件夹就在档案里面，请选U盘或另一个磁盘。</translation>
    </message>
    <message>
        <source>This form cannot be used: &quot;{place}&quot; is not understood ({why}).</source>
        <translation>这张表不能用：“{place}”处看不懂（{why}）。</translation>
    </message>
    <message>
        <source>This has changed meanwhile. Look at it once more, then choose.</source>
        <translation>这里刚有变动，请再看一遍后选择。</translation>
    </message>
    <message>
        <source>This is a photo of the kind HEIC, which cannot be read here. On the telephone choose JPEG in the camera&apos;s settings (iPhone: Settings, Camera, Formats, Most Compatible), then take the photo again, or send it to yourself as JPEG.</source>
        <translation>这是 HEIC 格式的照片，本机读不了。请在手机相机设置里改成 JPEG（苹果手机：设置—相机—格式—兼容性最佳；安卓手机：相机设置里关闭“高效图片”），再拍一次，或把照片转成 JPEG 再用。</translation>
    </message>
    <message>
        <source>This is a web page with the name of a spreadsheet. Open it in WPS and save it as .xlsx.</source>
        <translation>这其实是网页，只是用了表格的后缀。请用WPS打开，另存为 .xlsx。</translation>
    </message>
    <message>
        <source>This is an old ID number of 15 digits. Ask for the new card.</source>
        <translation>15位老证件号，请查新证件。</translation>
    </message>
    <message>
        <source>This is longer than {most} {most:character|characters}: paste the notice alone.</source>
        <translation>超过 {most} 字了：只粘贴通知本身即可。</translation>
    </message>
    <message>
        <source>This is no address of a database. Write it as postgresql://user@host/database.</source>
        <translation>这不是数据库地址。请写成 postgresql://用户@主机/数据库。</translation>
    </message>
    <message>
        <source>This is no file of a recovery, or it is damaged.</source>
        <translation>这不是找回密码用的文件，或已损坏。</translation>
    </message>
    <message>
        <source>This is no new version of Yidai. Choose the file whose name ends in .update.</source>
        <translation>这不是一人一袋的更新文件。请选以 .update 结尾的文件。</translation>
    </message>
    <message>
        <source>This is no reason of the list. Give its number or its words: yidai print --reasons lists them.</source>
        <translation>这不是清单里的理由。请写编号或原文：yidai print --reasons 可列出。</translation>
    </message>
    <message>
        <source>This is none of the choices.</source>
        <translation>没有这个选项。</translation>
    </message>
    <message>
        <source>This is not a file of the county. Choose another one.</source>
        <translation>这不是县里的文件，请另选一个。</translation>
    </message>
    <message>
        <source>This is not a spreadsheet. Choose a file made with WPS or Excel.</source>
        <translation>这不是电子表格。请选WPS或Excel做的文件。</translation>
    </message>
    <message>
        <source>This is not a telephone number. Check it.</source>
        <translation>这不是电话号码，请核对。</translation>
    </message>
    <message>
        <source>This is not a transfer from another village. Choose another file.</source>
        <translation>这不是别村转来的档案，请选别的文件。</translation>
    </message>
    <message>
        <source>This is not known here. Check it, or take in the county&apos;s newest file.</source>
        <translation>本机没有这一项。请核对，或导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This is not the county&apos;s answer.</source>
        <translation>这不是县里的答复。</translation>
    </message>
    <message>
        <source>This is not the file number of this bag. Type it as it stands on the bag.</source>
        <translation>与这份档案的编号不一致，请照档案袋上的编号填写。</translation>
    </message>
    <message>
        <source>This is not understood as a day. Type it like 1121, 11.21 or 2026-11-21.</source>
        <translation>看不懂这个日期。可填 1121、11.21 或 2026-11-21。</translation>
    </message>
    <message>
        <source>This is not understood as a term. Type the number of months.</source>
        <translation>看不懂这个期限，请填月数。</translation>
    </message>
    <message>
        <source>This is the county&apos;s store, not a village&apos;s records. Use yidai-county for it.</source>
        <translation>这是县级库，不是村的档案。请用 yidai-county 打开。</translation>
    </message>
    <message>
        <source>This is the file of this very village.</source>
        <translation>这是本村自己的文件。</translation>
    </message>
    <message>
        <source>This is the old village&apos;s own code. The new village has another one.</source>
        <translation>这是原村自己的代码，新村要用另外的代码。</translation>
    </message>
    <message>
        <source>This is the practice village: nothing goes out of it and no file comes in. Press Ctrl+L to end the exercise, and do this with the real records.</source>
        <translation>这是练习村，内容不能导出，也不能导入文件。请按 Ctrl+L 结束练习，在正式档案里做。</translation>
    </message>
    <message>
        <source>This is the same file. Choose another one.</source>
        <translation>这是同一份档案，请另选一份。</translation>
    </message>
    <message>
        <source>This kind of file comes from a newer Yidai. Update this program first.</source>
        <translation>这种文件来自更新版本的程序。请先更新本程序。</translation>
    </message>
    <message>
        <source>This kind of ledger cannot be taken in. Choose another kind.</source>
        <translation>这类台账不能导入，请另选一类。</translation>
    </message>
    <message>
        <source>This laptop goes on in place of laptop {tag} and lacks what that one sent from entry {number} on: it was put back from an older backup, or was a copy. Write it a bundle with what is here (rebuild).</source>
        <translation>这台电脑接替电脑 {tag}，但没有它从第 {number} 条起报过的记录：恢复的是旧一些的备份，或者原来是复制的。请把这里存的做成包给它（重建）。</translation>
    </message>
    <message>
        <source>This laptop had not joined a county, so the county cannot help. Use the recovery phrase from the envelope.</source>
        <translation>这台电脑没有在县里登记过，县里帮不上忙。请用信封里的恢复短语。</translation>
    </message>
    <message>
        <source>This laptop has asked the county for nothing. Write the request first.</source>
        <translation>这台电脑没有向县里提出过找回。请先写出申请文件。</translation>
    </message>
    <message>
        <source>This laptop has not joined: it shows no unused file of its village. Give the village a file, and take the bundle in again.</source>
        <translation>这台电脑没有加入：它拿不出本村没用过的加入文件。请给村里做一份文件，再收一次。</translation>
    </message>
    <message>
        <source>This laptop is enrolled for another village. Nothing was taken in. Call the village.</source>
        <translation>这台电脑登记的是别的村，什么都没有导入。请打电话问村里。</translation>
    </message>
    <message>
        <source>This laptop is not enrolled with the county yet. Take in the county&apos;s file first.</source>
        <translation>本机还没有在县里登记，请先导入县里的文件。</translation>
    </message>
    <message>
        <source>This laptop was struck off. Nothing was taken in. Enrol it anew if that was a mistake.</source>
        <translation>这台电脑已注销，什么都没有导入。如属误注销，请重新登记。</translation>
    </message>
    <message>
        <source>This ledger cannot be read. Open it in WPS or Excel, save it as .xlsx and try again.</source>
        <translation>读不了这份台账。请用WPS或Excel打开，另存为 .xlsx 再试。</translation>
    </message>
    <message>
        <source>This ledger is damaged. Open it in WPS or Excel, save it anew and try again.</source>
        <translation>这份台账已损坏。请用WPS或Excel打开，重新保存再试。</translation>
    </message>
    <message>
        <source>This ledger is protected by a password. Save it without a password and try again.</source>
        <translation>这份台账设了密码。请去掉密码另存后再试。</translation>
    </message>
    <message>
        <source>This ledger is too large. Split it into several files and take them in one by one.</source>
        <translation>这份台账太大。请分成几个文件，逐个导入。</translation>
    </message>
    <message>
        <source>This letter has no place 【{place}】. Use those that are named below, or plain words.</source>
        <translation>这份文书没有【{place}】这个位置。请用下面列出的，或者直接写字。</translation>
    </message>
    <message>
        <source>This may not be a roster of people under care. Check before taking it in.</source>
        <translation>这份可能不是社区戒毒、康复人员的花名册，导入前请核对。</translation>
    </message>
    <message>
        <source>This month is closed already.</source>
        <translation>这个月已经报结。</translation>
    </message>
    <message>
        <source>This month is not over yet. Close it once it is.</source>
        <translation>这个月还没过完，过完再报结。</translation>
    </message>
    <message>
        <source>This month lies too far back, or it is none. Write it as 2026-11.</source>
        <translation>这个月份太早，或写法不对。请写成 2026-11。</translation>
    </message>
    <message>
        <source>This month or year is closed. Say at the top why it is changed; it then shows as amended.</source>
        <translation>这个月（年）已经报结。请在上面写明为什么改，改后会标明“报结后更正”。</translation>
    </message>
    <message>
        <source>This need is no longer there. Choose another, or none.</source>
        <translation>这条困难已经不在了，请另选一条或空着。</translation>
    </message>
    <message>
        <source>This new version is cut off: the copy on the stick is not whole. Fetch it once more.</source>
        <translation>这个更新文件不完整，U盘上没有拷全。请重新拷一份。</translation>
    </message>
    <message>
        <source>This new version is damaged on the stick. Nothing was changed. Fetch it again, on another stick.</source>
        <translation>U盘上的更新文件坏了，什么都没有改动。请换一个U盘重新拷。</translation>
    </message>
    <message>
        <source>This new version is not put together as it must be. Nothing was unpacked. Tell the county desk.</source>
        <translation>这个更新文件的内容不合规定，什么都没有解开。请告诉县里。</translation>
    </message>
    <message>
        <source>This person already has a placement with the decision number {number}. Is it the same one?</source>
        <translation>此人已有一项决定书编号为 {number} 的措施，是不是同一项？</translation>
    </message>
    <message>
        <source>This person has a placement, whose plan says by itself which tests are due. Leave it empty.</source>
        <translation>这个人在社区戒毒（康复）中，检测由方案确定，这一栏请留空。</translation>
    </message>
    <message>
        <source>This picture file has several pages. Save it as PDF, then add it once more.</source>
        <translation>这个图片文件有好几页。请另存为 PDF 再添加。</translation>
    </message>
    <message>
        <source>This placement is no longer there. Open the bag once more.</source>
        <translation>这项措施已不存在，请重新打开档案袋。</translation>
    </message>
    <message>
        <source>This plan is not known here. Take in the county&apos;s newest file.</source>
        <translation>本机没有这个方案，请导入县里最新的文件。</translation>
    </message>
    <message>
        <source>This printer only writes a file. For that there is Ctrl+S: all bags in one file.</source>
        <translation>这台“打印机”只会存成文件。要存文件请按 Ctrl+S，所有档案袋存在一个文件里。</translation>
    </message>
    <message>
        <source>This program cannot encrypt, so it saves nothing. Install Yidai anew.</source>
        <translation>本程序缺少加密功能，不予保存。请重新安装。</translation>
    </message>
    <message>
        <source>This program runs from its sources. Only a packed program is renewed from a file.</source>
        <translation>现在是从源代码运行的，只有打包的程序才能用文件更新。</translation>
    </message>
    <message>
        <source>This receipt is for another laptop. Take it in there.</source>
        <translation>这是另一台电脑的回执，请在那台电脑上导入。</translation>
    </message>
    <message>
        <source>This record is no longer there. Open the bag once more.</source>
        <translation>这条记录已不在了，请重新打开档案袋。</translation>
    </message>
    <message>
        <source>This recovery phrase belongs to other records. Look for the right sheet.</source>
        <translation>这个恢复短语不是这份档案的，请找对那张纸。</translation>
    </message>
    <message>
        <source>This result is not known. Choose one from the list.</source>
        <translation>看不懂这个结果，请从列表中选。</translation>
    </message>
    <message>
        <source>This spends more than the year has left. Say in the remarks where the rest comes from.</source>
        <translation>支出超过了本年余额。请在备注里写明超出部分的来源。</translation>
    </message>
    <message>
        <source>This term is not possible. Type the number of months as on the decision.</source>
        <translation>期限不对，请照决定书填月数。</translation>
    </message>
    <message>
        <source>This test is no longer there. Open the list once more.</source>
        <translation>这条检测已不存在，请重新打开列表。</translation>
    </message>
    <message>
        <source>This text names somebody who has a file: {names}. Others will read it: leave the name out.</source>
        <translation>文字里写了在册人员的姓名：{names}。这份材料别人会看到，请不要写姓名。</translation>
    </message>
    <message>
        <source>This transfer holds what this Yidai does not know yet. Update this program first.</source>
        <translation>这份转出档案里有本程序还不认识的内容，请先更新程序。</translation>
    </message>
    <message>
        <source>This transfer is not signed rightly. Nothing was taken in. Call the sending village.</source>
        <translation>这份转出档案的签名不对，没有收进来。请给转出的村打电话。</translation>
    </message>
    <message>
        <source>This user no longer works with these records. Whoever looks after the users can give a new password.</source>
        <translation>这个用户已经停用。需要的话，请管理用户的人重新给密码。</translation>
    </message>
    <message>
        <source>This value is not possible. Choose or type another one.</source>
        <translation>这个值不行，请另选或另填。</translation>
    </message>
    <message>
        <source>This version is for {there}; this computer is {here}. Fetch the one for this computer.</source>
        <translation>这个更新是给 {there} 用的，这台电脑是 {here}。请拿这台电脑用的那个。</translation>
    </message>
    <message>
        <source>This village is not kept in this vault.</source>
        <translation>这里没有这个村。</translation>
    </message>
    <message>
        <source>This visit is no longer there. Open the list once more.</source>
        <translation>这条走访已不存在，请重新打开列表。</translation>
    </message>
    <message>
        <source>Three days if the day of leaving counts: article 19 does not say so. A written report is safer.</source>
        <translation>把离开当天也算上就满三天；条例第19条没有写明，书面报告更稳妥。</translation>
    </message>
    <message>
        <source>Title, passed over.</source>
        <translation>标题，已跳过。</translation>
    </message>
    <message>
        <source>To settle a conflict name its record and field, and give either --choose or --keep-both.</source>
        <translation>选定冲突时请写明是哪条记录、哪一栏，再给 --choose 或 --keep-both 其中一个。</translation>
    </message>
    <message>
        <source>Too many wrong codes. Wait {minutes} {minutes:minute|minutes}, then ask the county for the code once more.</source>
        <translation>错的次数太多。请等{minutes}分钟，再向县里问一次回执码。</translation>
    </message>
    <message>
        <source>Totals, passed over.</source>
        <translation>合计行，已跳过。</translation>
    </message>
    <message>
        <source>Two laptops carry this tag: open the person&apos;s history and undo {number} there.</source>
        <translation>有两台电脑用这个代号，请打开这个人的历史，在那里撤销 {number}。</translation>
    </message>
    <message>
        <source>Two laptops of this village have this tag. Nothing was changed. Call the makers of Yidai.</source>
        <translation>这个村有两台电脑用这个代号。什么也没有改动。请联系一人一袋的开发者。</translation>
    </message>
    <message>
        <source>Two laptops say different things about the closing of this month. Choose first which holds: Ctrl+Shift+K shows both.</source>
        <translation>两台电脑对这个月的报结填得不一样。请先选定以哪个为准：按 Ctrl+Shift+K 看两边填的。</translation>
    </message>
    <message>
        <source>Two laptops say different things about the closing. What is saved now settles it.</source>
        <translation>两台电脑对结案的说法不同，以现在保存的为准。</translation>
    </message>
    <message>
        <source>Two laptops say different things in this bag. Settle that first, then transfer it.</source>
        <translation>这份档案里两台电脑的说法不同，请先处理，再转出。</translation>
    </message>
    <message>
        <source>Type the day itself here, like 2026-11-21.</source>
        <translation>这里请填具体日期，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Type the year with four digits, like 2026-11-21.</source>
        <translation>年份请填四位，如 2026-11-21。</translation>
    </message>
    <message>
        <source>Version {version} cannot read the records as they are now. To go back all the same, restore the backup {backup} afterwards; what was entered since then is not in it.</source>
        <translation>{version} 版读不了现在的档案。一定要退回的话，退回以后请恢复备份 {backup}；那以后录入的不在里面。</translation>
    </message>
    <message>
        <source>Version {version} does not start on this computer, so it was put away again. The version of now goes on; tell the county desk.</source>
        <translation>{version} 版在这台电脑上打不开，已经撤掉。照旧用现在的版本，请告诉县里。</translation>
    </message>
    <message>
        <source>What goes on a stick is always encrypted. Save it without this wish, or on this disk.</source>
        <translation>存到U盘的一律加密。请去掉“不加密”，或者存在本机。</translation>
    </message>
    <message>
        <source>What stood before entry {number} was erased and cannot come back. Change the field instead.</source>
        <translation>{number} 号记录之前的内容已经销毁，恢复不了，请直接修改这一项。</translation>
    </message>
    <message>
        <source>What this belongs to is no longer there. Open the bag once more.</source>
        <translation>它所属的内容已不在了，请重新打开档案袋。</translation>
    </message>
    <message>
        <source>What was handed over is not one JSON object.</source>
        <translation>收到的内容不是一个 JSON 对象。</translation>
    </message>
    <message>
        <source>What was read back is not what was written: the stick is faulty. Take another one.</source>
        <translation>读回的内容和写入的不一致，U盘有毛病，请换一个。</translation>
    </message>
    <message>
        <source>Whoever is refused, if only in part, is owed the reason. Write it down.</source>
        <translation>不同意或只同意一部分，要向本人说明理由，请写下来。</translation>
    </message>
    <message>
        <source>Write your own name ({name}) as the person responsible in the village, or you would not see this bag again. The leader can open it for somebody else.</source>
        <translation>村级责任人请写您自己（{name}），不然您以后看不到这一袋。给别人建档，请组长来做。</translation>
    </message>
    <message>
        <source>Year of birth {year} worked out from the age; it may be a year off. Check.</source>
        <translation>出生年{year}由年龄推算，可能差一年，请核对。</translation>
    </message>
    <message>
        <source>You are not the person responsible for this bag. Ask the leader to assign it to you.</source>
        <translation>您不是这一袋的责任人。需要的话，请组长把这一袋分给您。</translation>
    </message>
    <message>
        <source>You may not write on this stick or in this folder: it belongs to another user. Take a stick that is formatted as FAT32 or exFAT, or choose another folder.</source>
        <translation>您没有权限往这个U盘或文件夹里写：它属于别的用户。请换一个 FAT32 或 exFAT 格式的U盘，或另选一个文件夹。</translation>
    </message>
    <message>
        <source>Your role in these records does not include this. Ask the leader.</source>
        <translation>您的角色不能做这件事，请找组长。</translation>
    </message>
    <message>
        <source>it names nobody: of what is about people only digests came, and nothing counts as received.</source>
        <translation>不含人员内容：涉及人员的只带来摘要，不算县里已收到。</translation>
    </message>
    <message>
        <source>postgres.json in the county&apos;s home cannot be read. Put it back from a copy of the home.</source>
        <translation>县级文件夹里的 postgres.json 读不出来。请从文件夹的副本里放回。</translation>
    </message>
    <message>
        <source>{count} of {all} {all:bag|bags} cannot go over now. Nothing was written; take {count:it|them} off the list.</source>
        <translation>{all}份档案里有{count}份现在不能转。什么也没有写，请先从清单里去掉。</translation>
    </message>
    <message>
        <source>{count} {count:file has|files have} this number. Find the person by name instead.</source>
        <translation>有{count}份档案是这个编号，请改用姓名查找。</translation>
    </message>
    <message>
        <source>{day} cannot be both a holiday and a working day. Check the notice.</source>
        <translation>{day} 不能既放假又上班，请核对通知。</translation>
    </message>
    <message>
        <source>{day} does not belong to this year. Check it.</source>
        <translation>{day} 不属于这一年，请核对。</translation>
    </message>
    <message>
        <source>{day} is no Saturday or Sunday and so is worked anyway. Check the notice.</source>
        <translation>{day} 不是周六、周日，本来就上班。请核对通知。</translation>
    </message>
    <message>
        <source>{failures} {failures:attempt was|attempts in a row were} wrong. The next one may be made at {until}; starting the program or the laptop anew does not shorten it. Forgotten? The recovery phrase opens too.</source>
        <translation>已经连续输错 {failures} 次，{until} 之后才能再试；重开程序或电脑也不会缩短。忘记密码了？也可以用恢复短语打开。</translation>
    </message>
    <message>
        <source>{names} of this household has a file: record the help in the bag, and leave the name out here.</source>
        <translation>这一户的{names}已建档：请把帮扶记在档案袋里，这里不要写姓名。</translation>
    </message>
    <message>
        <source>{number} is no entry number. The history shows it, for instance A7K-152.</source>
        <translation>{number} 不是记录编号。历史里有编号，例如 A7K-152。</translation>
    </message>
</context>
<context>
    <name>rhythm</name>
    <message>
        <source>6.26 month</source>
        <translation>6·26宣传月</translation>
    </message>
    <message>
        <source>A county association&apos;s published practice: funds by the year.</source>
        <translation>某县禁毒协会公开的做法：经费按年度拨付使用。</translation>
    </message>
    <message>
        <source>A county association&apos;s published practice: inspected quarterly.</source>
        <translation>某县禁毒协会公开的做法：每季度督导检查。</translation>
    </message>
    <message>
        <source>A line of the county&apos;s file and one of yours say the same; a person says if they are one.</source>
        <translation>县里文件里的一条和村里记的一条说的一样；是不是同一条，由人来定。</translation>
    </message>
    <message>
        <source>A street office&apos;s plan for the publicity month. The village&apos;s own comes first.</source>
        <translation>某街道宣传月方案。本村的方案优先。</translation>
    </message>
    <message>
        <source>A street office&apos;s plan: each unit one activity a year at least.</source>
        <translation>某街道办事处的方案：每个单位每年至少一次活动。</translation>
    </message>
    <message>
        <source>A township&apos;s published practice: a check every ten days.</source>
        <translation>某乡镇公开的做法：每旬排查一次。</translation>
    </message>
    <message>
        <source>A township&apos;s published practice: one or two exchanges a month.</source>
        <translation>某乡镇公开的做法：每月信息交流1至2次。</translation>
    </message>
    <message>
        <source>A year&apos;s money in and out is closed with what is left (M2); the end of January is a proposal.</source>
        <translation>每年的收支要年结，写明结余；一月底是本程序的建议。</translation>
    </message>
    <message>
        <source>An inspection each quarter and a meeting each half-year; ten days before is a proposal (S9).</source>
        <translation>每季度检查、每半年开会；提前10天提醒是本程序的建议。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入的记录</translation>
    </message>
    <message>
        <source>County</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>Day</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Each unit takes part in an activity a year (M6); asking from November is a proposal.</source>
        <translation>每个单位每年至少参加一次活动；从11月起提醒是本程序的建议。</translation>
    </message>
    <message>
        <source>Entered in this village.</source>
        <translation>本村自己登记的。</translation>
    </message>
    <message>
        <source>File {file_no}: the county could not take entry {number} ({reason}). Check, save again</source>
        <translation>档案{file_no}：县里收不下第{number}号记录（{reason}）。请核对后重新保存</translation>
    </message>
    <message>
        <source>Friday: the summary is not in the register of papers yet</source>
        <translation>星期五：收发登记里还没有本周的周报</translation>
    </message>
    <message>
        <source>From 1 May the tasks, in June daily reports, drafts within two days; Friday is a proposal (S10).</source>
        <translation>5月1日起列任务，6月每日一报，稿件2天内报送；周报定在星期五是本程序的建议。</translation>
    </message>
    <message>
        <source>Fund</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Half-year meeting</source>
        <translation>半年会议</translation>
    </message>
    <message>
        <source>Holidays</source>
        <translation>节假日</translation>
    </message>
    <message>
        <source>Information exchange</source>
        <translation>信息交流</translation>
    </message>
    <message>
        <source>Inspection</source>
        <translation>督导检查</translation>
    </message>
    <message>
        <source>Month closed</source>
        <translation>本月报结</translation>
    </message>
    <message>
        <source>No activity of this year names {number} of them: {names}</source>
        <translation>今年还有{number}个单位没有参加过活动：{names}</translation>
    </message>
    <message>
        <source>No task of this year&apos;s publicity month is recorded</source>
        <translation>今年宣传月的任务还没有登记</translation>
    </message>
    <message>
        <source>Nothing recorded today; a day without activity is reported as nil</source>
        <translation>今天还没有登记；没有活动也要零报告</translation>
    </message>
    <message>
        <source>One check in days 1 to 10, 11 to 20, and from the 21st (S7). Two days of grace are a proposal.</source>
        <translation>上旬、中旬、下旬各排查一次。宽限2天是本程序的建议。</translation>
    </message>
    <message>
        <source>One exchange a calendar month, two are aimed at; none is late from the 25th (S8).</source>
        <translation>每个自然月至少一次，力争两次；25日起还没有就算迟了。</translation>
    </message>
    <message>
        <source>Paper</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>Partner units</source>
        <translation>成员单位</translation>
    </message>
    <message>
        <source>Plan</source>
        <translation>方案</translation>
    </message>
    <message>
        <source>Problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>来源</translation>
    </message>
    <message>
        <source>Ten-day check</source>
        <translation>每旬排查</translation>
    </message>
    <message>
        <source>The county&apos;s signed file.</source>
        <translation>县里签名的文件。</translation>
    </message>
    <message>
        <source>The county&apos;s signed receipt.</source>
        <translation>县里签名的回执。</translation>
    </message>
    <message>
        <source>The deadline that was entered with the record itself.</source>
        <translation>登记时自己填的期限。</translation>
    </message>
    <message>
        <source>The year {year} is not closed yet; {left} yuan are left</source>
        <translation>{year}年度还没有年结，结余{left}元</translation>
    </message>
    <message>
        <source>Two laptops chose different plans for the village. Enter shows both</source>
        <translation>本村执行哪个方案，两台电脑选得不一样。按回车看两边选的</translation>
    </message>
    <message>
        <source>What a receipt sends back is not in the county&apos;s figures until it is sent anew.</source>
        <translation>县里退回的内容，重新报送之前不计入县里的数。</translation>
    </message>
    <message>
        <source>What was entered on two laptops before they met.</source>
        <translation>两台电脑互相收到对方的数据之前各自填的。</translation>
    </message>
    <message>
        <source>While two laptops say different things, all that either asks for is asked for, and the earlier day holds.</source>
        <translation>两台电脑填得不一样的时候，哪边要求做的都提醒，日子按早的算。</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为什么现在提醒</translation>
    </message>
    <message>
        <source>Work point</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>draft</source>
        <translation>稿件</translation>
    </message>
    <message>
        <source>for a reason that only a newer program can tell ({0})</source>
        <translation>原因要更新的程序才说得出（{0}）</translation>
    </message>
    <message>
        <source>in dispute</source>
        <translation>有冲突</translation>
    </message>
    <message>
        <source>it could not be read</source>
        <translation>读不出来</translation>
    </message>
    <message>
        <source>last day</source>
        <translation>最后一天</translation>
    </message>
    <message>
        <source>missing</source>
        <translation>漏做</translation>
    </message>
    <message>
        <source>no activity yet</source>
        <translation>今年还没活动</translation>
    </message>
    <message>
        <source>no plan yet</source>
        <translation>还没有方案</translation>
    </message>
    <message>
        <source>none this month</source>
        <translation>本月还没有</translation>
    </message>
    <message>
        <source>older ones missing</source>
        <translation>更早的漏做</translation>
    </message>
    <message>
        <source>one line or two?</source>
        <translation>是不是同一条</translation>
    </message>
    <message>
        <source>one of two</source>
        <translation>已有一次</translation>
    </message>
    <message>
        <source>prepare</source>
        <translation>准备</translation>
    </message>
    <message>
        <source>report of the day</source>
        <translation>当日报告</translation>
    </message>
    <message>
        <source>sent back</source>
        <translation>退回</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>the county&apos;s program is older</source>
        <translation>县里的程序旧一些</translation>
    </message>
    <message>
        <source>to answer</source>
        <translation>待回复</translation>
    </message>
    <message>
        <source>to close</source>
        <translation>待年结</translation>
    </message>
    <message>
        <source>to finish</source>
        <translation>待完成</translation>
    </message>
    <message>
        <source>to put right</source>
        <translation>待整改</translation>
    </message>
    <message>
        <source>weekly summary</source>
        <translation>周报</translation>
    </message>
    <message>
        <source>what it belongs to is missing there</source>
        <translation>县里没有它所属的那条记录</translation>
    </message>
    <message>
        <source>{0} {0:record|records} of this ledger</source>
        <translation>本台账{0}条记录</translation>
    </message>
    <message>
        <source>{0}. Settings, What Today asks the ledgers for, changes it.</source>
        <translation>{0}。在“设置—今日提醒哪些台账”里可以改。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{code}: two laptops ask for different things. Enter shows both</source>
        <translation>{code}：两台电脑填的要求不一样。按回车看两边填的</translation>
    </message>
    <message>
        <source>{key}: two laptops say different things. Enter shows both</source>
        <translation>{key}：两台电脑填得不一样。按回车看两边填的</translation>
    </message>
    <message>
        <source>{missing} older {missing:one is|ones are} missing, the oldest is {period}</source>
        <translation>更早还漏做{missing}次，最早的是{period}</translation>
    </message>
    <message>
        <source>{month}: nothing recorded; at least one, two are aimed at</source>
        <translation>{month}：还没有登记；至少一次，力争两次</translation>
    </message>
    <message>
        <source>{month}: one is recorded, which is enough; two are aimed at</source>
        <translation>{month}：已登记一次，够了；力争两次</translation>
    </message>
    <message>
        <source>{period}: nothing recorded yet</source>
        <translation>{period}：还没有登记</translation>
    </message>
    <message>
        <source>{period}: nothing recorded; entered late it shows as late</source>
        <translation>{period}：没有登记；现在补录会显示为迟录</translation>
    </message>
    <message>
        <source>{period}: two laptops closed it differently; until you choose it is open. Enter shows both</source>
        <translation>{period}：两台电脑报结的内容不一样；没有选定之前按没有报结算。按回车看两边填的</translation>
    </message>
    <message>
        <source>{span}: the half-year ends soon and no dispatch meeting is recorded</source>
        <translation>{span}：半年快结束了，还没有登记调度会</translation>
    </message>
    <message>
        <source>{span}: the quarter ends soon and no inspection is recorded</source>
        <translation>{span}：季度快结束了，还没有登记检查</translation>
    </message>
    <message>
        <source>{task}: {done} of {wanted}</source>
        <translation>{task}：已做{done}，要做{wanted}</translation>
    </message>
    <message>
        <source>{title} on {happened}: no draft recorded as sent</source>
        <translation>{happened}的“{title}”：还没有登记已报送稿件</translation>
    </message>
    <message>
        <source>{words}: sent by the county and typed here before. Look at both</source>
        <translation>{words}：县里发来的，村里以前也记过，请对照看看</translation>
    </message>
    <message>
        <source>{year}: two laptops name different days. Enter shows both</source>
        <translation>{year}年：两台电脑填的日子不一样。按回车看两边填的</translation>
    </message>
</context>
<context>
    <name>roles</name>
    <message>
        <source>A role that this version does not know</source>
        <translation>这个版本不认识的角色</translation>
    </message>
    <message>
        <source>County desk</source>
        <translation>县级</translation>
    </message>
    <message>
        <source>Keeps the bags that name them as the person responsible, and the village&apos;s ledgers.</source>
        <translation>管责任人写着自己的袋子，和村里的台账。</translation>
    </message>
    <message>
        <source>Keeps the publicity ledgers; sees nobody&apos;s file.</source>
        <translation>管宣传台账，看不到任何人的档案。</translation>
    </message>
    <message>
        <source>Leader</source>
        <translation>组长</translation>
    </message>
    <message>
        <source>Publicity volunteer</source>
        <translation>宣传员</translation>
    </message>
    <message>
        <source>Reader (audit)</source>
        <translation>查阅</translation>
    </message>
    <message>
        <source>Recorder</source>
        <translation>记录员</translation>
    </message>
    <message>
        <source>Sees and does everything.</source>
        <translation>全部能看、能做。</translation>
    </message>
    <message>
        <source>Sees everything masked and the access log; changes nothing.</source>
        <translation>全部能看，但姓名号码都遮住；能看查看记录，什么都不能改。</translation>
    </message>
    <message>
        <source>You keep the publicity ledgers; nobody&apos;s file is shown.</source>
        <translation>您管宣传台账，这里不显示任何人的档案。</translation>
    </message>
    <message>
        <source>You only look: names and words are masked, nothing is changed.</source>
        <translation>您只能查阅：姓名和内容都遮住了，什么都不会改。</translation>
    </message>
    <message>
        <source>You see the bags that name you as the person responsible; lists and figures count only those.</source>
        <translation>您看到的是责任人写着您的袋子，名单和统计只算这些。</translation>
    </message>
</context>
<context>
    <name>sending</name>
    <message>
        <source>All that changed since the county said by telephone on {day} what it has.</source>
        <translation>县里 {day} 电话确认收到以后的全部变化</translation>
    </message>
    <message>
        <source>All that changed since the county&apos;s receipt {number} of {day}.</source>
        <translation>县里 {day} 第 {number} 号回执以后的全部变化</translation>
    </message>
    <message>
        <source>An encrypted backup is in the folder too: {0}</source>
        <translation>文件夹里同时留了一份加密备份：{0}</translation>
    </message>
    <message>
        <source>An encrypted backup is on the stick too: {0}</source>
        <translation>U盘上同时留了一份加密备份：{0}</translation>
    </message>
    <message>
        <source>Away, breaches and reports</source>
        <translation>外出、违反协议与情况报告</translation>
    </message>
    <message>
        <source>Bundle {0}</source>
        <translation>第{0}包</translation>
    </message>
    <message>
        <source>Destroyed and erased</source>
        <translation>销毁和清除</translation>
    </message>
    <message>
        <source>Everything so far: the county has not received anything yet.</source>
        <translation>到现在为止的全部内容：县里还没有收到过。</translation>
    </message>
    <message>
        <source>Kept here, not on a stick yet: write it again</source>
        <translation>留在本机，还没写到U盘：请重写</translation>
    </message>
    <message>
        <source>Measures and help</source>
        <translation>帮教措施与帮扶</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>会员小组</translation>
    </message>
    <message>
        <source>Other records</source>
        <translation>其他记录</translation>
    </message>
    <message>
        <source>People concerned</source>
        <translation>涉及人员</translation>
    </message>
    <message>
        <source>People&apos;s files</source>
        <translation>人员档案</translation>
    </message>
    <message>
        <source>Photographs and scans</source>
        <translation>照片扫描件</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>The bundle is written, the backup is not.</source>
        <translation>数据包已写好，备份没有写成。</translation>
    </message>
    <message>
        <source>The bundle is written. The backup was stopped.</source>
        <translation>数据包已写好。备份已中止。</translation>
    </message>
    <message>
        <source>The county has it (by telephone, {day})</source>
        <translation>县里已收到（电话 {day}）</translation>
    </message>
    <message>
        <source>The county has it: receipt {number}, {day}</source>
        <translation>县里已收到 {day}（回执 {number}）</translation>
    </message>
    <message>
        <source>The village itself</source>
        <translation>本村信息</translation>
    </message>
    <message>
        <source>Treatment and recovery</source>
        <translation>社区戒毒、康复</translation>
    </message>
    <message>
        <source>Village work</source>
        <translation>村务台账</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Written, waiting for the county&apos;s receipt</source>
        <translation>已写出，等县里回执</translation>
    </message>
    <message>
        <source>a laptop that is not known here</source>
        <translation>本机不认识的一台电脑</translation>
    </message>
    <message>
        <source>laptop {0}</source>
        <translation>电脑 {0}</translation>
    </message>
    <message>
        <source>the county</source>
        <translation>县里</translation>
    </message>
    <message>
        <source>{0} {0:person|people}</source>
        <translation>{0} 人</translation>
    </message>
    <message>
        <source>{0} {0:record|records}</source>
        <extracomment>how many records of a ledger changed</extracomment>
        <translation>{0} 条</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of {who} cannot be read. {count:It is kept as it|They are kept as they} came; tell the county.</source>
        <translation>{who}有 {count} 条记录读不懂。按收到的样子存着；请告诉县里。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of {who} {count:waits|wait} for a record that another laptop made. Take in a bundle of that laptop too.</source>
        <translation>{who}有 {count} 条记录在等另一台电脑建的记录。请把那台电脑的包也收进来。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of {who} {count:waits|wait} for the newer version of this program that wrote {count:it. It is kept whole and appears|them. They are kept whole and appear} once the program here is updated: put in the stick with the new version.</source>
        <translation>{who}有 {count} 条记录是新版程序录的，要等这台也用上新版。它们完整存着，这台的程序升级后就会显示：请插上带新版本的U盘。</translation>
    </message>
    <message>
        <source>{count} {count:entry|entries} of {who} {count:waits|wait} for what {of} wrote from number {number} on: a bundle before this one did not come. Ask {of} for a new bundle, which carries it.</source>
        <translation>{who}有 {count} 条记录在等{of}从第 {number} 条起录的：前面有一个数据包没有收到。请让{of}再写一个新数据包，里面会带上。</translation>
    </message>
    <message>
        <source>{ledger} {count}</source>
        <translation>{ledger}{count}条</translation>
    </message>
</context>
<context>
    <name>sent_down</name>
    <message>
        <source>Code lists</source>
        <translation>代码表</translation>
    </message>
    <message>
        <source>Forms</source>
        <translation>表格</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督导检查</translation>
    </message>
    <message>
        <source>Items of the county&apos;s checklists</source>
        <translation>县里的清单项目（五个一、七个百分之百等）</translation>
    </message>
    <message>
        <source>Lists of papers of a bag</source>
        <translation>袋内材料清单</translation>
    </message>
    <message>
        <source>Plans of visits and tests</source>
        <translation>走访检测方案</translation>
    </message>
    <message>
        <source>Problems found at an inspection</source>
        <translation>检查发现的问题</translation>
    </message>
    <message>
        <source>The county&apos;s rubric</source>
        <translation>县里的考核细则</translation>
    </message>
    <message>
        <source>The publicity campaign</source>
        <translation>宣传活动方案</translation>
    </message>
    <message>
        <source>Yearly holidays</source>
        <translation>年度节假日</translation>
    </message>
    <message>
        <source>{kind}: not taken in, since number {item} of {items} cannot be read ({why}). Everything else of the file holds; tell the county.</source>
        <translation>{kind}：没有接收，共{items}项，第{item}项读不懂（{why}）。文件其他内容照常有效，请告诉县里。</translation>
    </message>
    <message>
        <source>{kind}: would not be taken in, since number {item} of {items} cannot be read ({why}). Everything else of the file would hold; tell the county.</source>
        <translation>{kind}：不能接收，因为{items}项中的第{item}项读不出来（{why}）。文件里别的内容照常有效；请告诉县里。</translation>
    </message>
    <message>
        <source>{kind}: {items} came and are kept. This version of Yidai does not use them yet.</source>
        <translation>{kind}：收到{items}项，已留存，本版本暂时用不到。</translation>
    </message>
    <message>
        <source>{kind}: {items} came, all were here already.</source>
        <translation>{kind}：收到{items}项，本机都已有。</translation>
    </message>
    <message>
        <source>{kind}: {items} came, taken in.</source>
        <translation>{kind}：收到{items}项，已接收。</translation>
    </message>
    <message>
        <source>{kind}: {items}, all here already.</source>
        <translation>{kind}：{items}项，这里都已经有了。</translation>
    </message>
    <message>
        <source>{kind}: {items}, of which {new} say something new.</source>
        <translation>{kind}：{items}项，其中新的{new}项。</translation>
    </message>
    <message>
        <source>{kind}: {items}. They are kept; this version of Yidai does not use them yet.</source>
        <translation>{kind}：{items}项。先保存着，这个版本还用不上。</translation>
    </message>
</context>
<context>
    <name>sheets</name>
    <message>
        <source>6.26: progress</source>
        <translation>宣传月进度</translation>
    </message>
    <message>
        <source>6.26: tasks</source>
        <translation>宣传月任务</translation>
    </message>
    <message>
        <source>A draft to be checked and sent by people: a suggestion, never a decision.</source>
        <translation>这是草稿，由人核对后再报：只是建议，不是认定。</translation>
    </message>
    <message>
        <source>A helper or a unit that stands beside the person for a time.</source>
        <translation>一段时间里和本人结对的人或单位。</translation>
    </message>
    <message>
        <source>A person, or a guardian, may ask for what is wrong, missing or not needed to be put right; a refusal says why (Personal Information Protection Law, 44 to 47 and 50).</source>
        <translation>本人或监护人可以要求更正写错的、补充漏写的、删除不该留的；不同意要说明理由（个人信息保护法第四十四条至第四十七条、第五十条）。</translation>
    </message>
    <message>
        <source>A refused or missed test opens a line here. It counts only once police or township said so.</source>
        <translation>拒检或未到检会在这里生成一条；公安或乡镇认定了才计数。</translation>
    </message>
    <message>
        <source>Absences without leave</source>
        <translation>擅自离开记录</translation>
    </message>
    <message>
        <source>Activities</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>Activities this year</source>
        <translation>本年活动</translation>
    </message>
    <message>
        <source>Activity record</source>
        <translation>帮教活动记录</translation>
    </message>
    <message>
        <source>Assessment</source>
        <translation>督查与考核</translation>
    </message>
    <message>
        <source>Assistance</source>
        <translation>帮扶记录</translation>
    </message>
    <message>
        <source>Attended</source>
        <translation>参训人数</translation>
    </message>
    <message>
        <source>Awareness surveys</source>
        <translation>知晓率调查</translation>
    </message>
    <message>
        <source>Breaches and admonitions</source>
        <translation>违反协议与告诫</translation>
    </message>
    <message>
        <source>Changes of place</source>
        <translation>变更执行地</translation>
    </message>
    <message>
        <source>Checklists</source>
        <translation>清单</translation>
    </message>
    <message>
        <source>Class and count only: no names of pupils are kept.</source>
        <translation>只登记班级和份数，不登记学生姓名。</translation>
    </message>
    <message>
        <source>Closed months</source>
        <translation>月度报结</translation>
    </message>
    <message>
        <source>Condolence visits</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>Copied from the paper of the township or the police.</source>
        <translation>照镇里或公安的评估表抄。</translation>
    </message>
    <message>
        <source>Copied from the township or the police. Yidai works out no level.</source>
        <translation>照镇里或公安评定的填，本程序不评等级。</translation>
    </message>
    <message>
        <source>Coverage</source>
        <translation>覆盖率</translation>
    </message>
    <message>
        <source>Days away: {0} ({1} if the day of leaving counts).</source>
        <translation>外出{0}天（算上离开当天是{1}天）。</translation>
    </message>
    <message>
        <source>Detained or arrested: the placement is suspended and goes on after the release (Detox Regulation, article 24).</source>
        <translation>被拘留或逮捕时措施中止，释放后继续执行（《戒毒条例》第24条）。</translation>
    </message>
    <message>
        <source>Do not name whoever told you. Write of movements and of other people only as far as help needs it; contacts and movements are seen by the responsible person and the leader only.</source>
        <translation>不写提供情况的人的姓名。别人的事和去向，只写帮教用得着的；社会交往和异动去向只有责任人和组长能看。</translation>
    </message>
    <message>
        <source>Documents</source>
        <translation>文件收发</translation>
    </message>
    <message>
        <source>Done / at least</source>
        <translation>完成/最少</translation>
    </message>
    <message>
        <source>Drug-free creation</source>
        <translation>无毒创建</translation>
    </message>
    <message>
        <source>Duty letters</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>Entitled (yuan)</source>
        <translation>应拨（元）</translation>
    </message>
    <message>
        <source>Evaluations</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>Exchanges</source>
        <translation>信息交流</translation>
    </message>
    <message>
        <source>Family</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>Family, village, township and police station, each with its letter.</source>
        <translation>家庭、村、镇、派出所各有人，各签责任书。</translation>
    </message>
    <message>
        <source>Five knowns</source>
        <translation>五知</translation>
    </message>
    <message>
        <source>Five roles belong to it: full-time worker, community police, medical staff, a family member and a volunteer (Detox Regulation, article 17).</source>
        <translation>由五方组成：专职工作人员、社区民警、社区医务人员、家庭成员、禁毒志愿者（《戒毒条例》第17条）。</translation>
    </message>
    <message>
        <source>Fixed positions</source>
        <translation>宣传阵地</translation>
    </message>
    <message>
        <source>Four heads</source>
        <translation>四长责任</translation>
    </message>
    <message>
        <source>Four in one</source>
        <translation>四位一体</translation>
    </message>
    <message>
        <source>Funds</source>
        <translation>经费</translation>
    </message>
    <message>
        <source>Funds: lines</source>
        <translation>经费收支</translation>
    </message>
    <message>
        <source>Funds: years</source>
        <translation>经费年度</translation>
    </message>
    <message>
        <source>Grids</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>In charge</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>In: {0} yuan</source>
        <translation>收入：{0}元</translation>
    </message>
    <message>
        <source>Information card</source>
        <translation>信息卡</translation>
    </message>
    <message>
        <source>Inspections</source>
        <translation>督导检查</translation>
    </message>
    <message>
        <source>Key venues</source>
        <translation>重点场所</translation>
    </message>
    <message>
        <source>Leave and work elsewhere</source>
        <translation>外出请假与双向管控</translation>
    </message>
    <message>
        <source>Left (yuan)</source>
        <translation>结余（元）</translation>
    </message>
    <message>
        <source>Left: {0} yuan</source>
        <translation>结余：{0}元</translation>
    </message>
    <message>
        <source>Letters</source>
        <translation>书信与承诺</translation>
    </message>
    <message>
        <source>Letters home</source>
        <translation>平安家书</translation>
    </message>
    <message>
        <source>Materials</source>
        <translation>宣传资料</translation>
    </message>
    <message>
        <source>Measures</source>
        <translation>帮教措施</translation>
    </message>
    <message>
        <source>Media reports</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>Meetings</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>Member group</source>
        <translation>会员小组</translation>
    </message>
    <message>
        <source>Members</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>Needs</source>
        <translation>困难需求</translation>
    </message>
    <message>
        <source>No absence without leave is recorded</source>
        <translation>没有擅自离开的记录</translation>
    </message>
    <message>
        <source>No activity is recorded yet</source>
        <translation>还没有登记宣传活动</translation>
    </message>
    <message>
        <source>No assistance is recorded yet</source>
        <translation>还没有帮扶记录</translation>
    </message>
    <message>
        <source>No breach is recorded</source>
        <translation>没有违反协议的记录</translation>
    </message>
    <message>
        <source>No change of place is recorded</source>
        <translation>没有变更执行地的记录</translation>
    </message>
    <message>
        <source>No check is recorded yet</source>
        <translation>还没有登记排查</translation>
    </message>
    <message>
        <source>No checklist line is recorded yet</source>
        <translation>还没有清单项目</translation>
    </message>
    <message>
        <source>No condolence visit is recorded yet</source>
        <translation>还没有登记慰问</translation>
    </message>
    <message>
        <source>No creation line is recorded yet</source>
        <translation>还没有登记无毒创建</translation>
    </message>
    <message>
        <source>No document is recorded yet</source>
        <translation>还没有登记文件</translation>
    </message>
    <message>
        <source>No duty letter is recorded yet</source>
        <translation>还没有登记责任书</translation>
    </message>
    <message>
        <source>No evaluation is recorded yet</source>
        <translation>还没有评估记录</translation>
    </message>
    <message>
        <source>No exchange is recorded yet</source>
        <translation>还没有登记信息交流</translation>
    </message>
    <message>
        <source>No fund year is recorded yet</source>
        <translation>还没有登记经费年度</translation>
    </message>
    <message>
        <source>No grid is recorded yet</source>
        <translation>还没有登记网格</translation>
    </message>
    <message>
        <source>No head is recorded yet</source>
        <translation>还没有登记四长</translation>
    </message>
    <message>
        <source>No inspection is recorded yet</source>
        <translation>还没有登记督导检查</translation>
    </message>
    <message>
        <source>No item is recorded yet</source>
        <translation>还没有登记考核项目</translation>
    </message>
    <message>
        <source>No leave is recorded</source>
        <translation>没有外出请假的记录</translation>
    </message>
    <message>
        <source>No letter home is recorded yet</source>
        <translation>还没有登记平安家书</translation>
    </message>
    <message>
        <source>No material is recorded yet</source>
        <translation>还没有登记宣传资料</translation>
    </message>
    <message>
        <source>No measure is recorded yet</source>
        <translation>还没有帮教措施</translation>
    </message>
    <message>
        <source>No media report is recorded yet</source>
        <translation>还没有登记媒体报道</translation>
    </message>
    <message>
        <source>No meeting is recorded yet</source>
        <translation>还没有登记会议</translation>
    </message>
    <message>
        <source>No member group is recorded yet</source>
        <translation>还没有登记会员小组</translation>
    </message>
    <message>
        <source>No member is recorded yet</source>
        <translation>还没有登记组员</translation>
    </message>
    <message>
        <source>No month is closed yet</source>
        <translation>还没有报结的月份</translation>
    </message>
    <message>
        <source>No name, no place and no story by which a person could be recognised.</source>
        <translation>不写能认出当事人的姓名、地点和经过。</translation>
    </message>
    <message>
        <source>No need is recorded</source>
        <translation>没有困难需求</translation>
    </message>
    <message>
        <source>No pair is recorded yet</source>
        <translation>还没有登记捆绑</translation>
    </message>
    <message>
        <source>No partner unit is recorded yet</source>
        <translation>还没有登记共建单位</translation>
    </message>
    <message>
        <source>No patrol is recorded yet</source>
        <translation>还没有登记踏查</translation>
    </message>
    <message>
        <source>No plan is recorded yet</source>
        <translation>还没有登记年度计划</translation>
    </message>
    <message>
        <source>No pledge is recorded yet</source>
        <translation>还没有登记承诺书</translation>
    </message>
    <message>
        <source>No position is recorded yet</source>
        <translation>还没有登记宣传阵地</translation>
    </message>
    <message>
        <source>No practice is recorded yet</source>
        <translation>还没有登记典型经验</translation>
    </message>
    <message>
        <source>No problem is recorded yet</source>
        <translation>还没有登记问题</translation>
    </message>
    <message>
        <source>No progress is recorded yet</source>
        <translation>还没有登记进度</translation>
    </message>
    <message>
        <source>No reader is recorded yet</source>
        <translation>还没有登记读本收发</translation>
    </message>
    <message>
        <source>No receipt or spending is recorded yet</source>
        <translation>还没有登记收支</translation>
    </message>
    <message>
        <source>No relative is recorded yet</source>
        <translation>还没有登记家庭成员</translation>
    </message>
    <message>
        <source>No report to the police is recorded</source>
        <translation>没有情况报告</translation>
    </message>
    <message>
        <source>No school link is recorded yet</source>
        <translation>还没有登记三衔接</translation>
    </message>
    <message>
        <source>No score is recorded yet</source>
        <translation>还没有登记自评</translation>
    </message>
    <message>
        <source>No survey is recorded yet</source>
        <translation>还没有登记知晓率调查</translation>
    </message>
    <message>
        <source>No suspension is recorded</source>
        <translation>没有中止的记录</translation>
    </message>
    <message>
        <source>No task is recorded yet</source>
        <translation>还没有登记任务</translation>
    </message>
    <message>
        <source>No training is recorded yet</source>
        <translation>还没有登记培训</translation>
    </message>
    <message>
        <source>No venue is recorded yet</source>
        <translation>还没有登记重点场所</translation>
    </message>
    <message>
        <source>No volunteer is recorded yet</source>
        <translation>还没有登记志愿者</translation>
    </message>
    <message>
        <source>No work point is recorded yet</source>
        <translation>还没有登记工作要点</translation>
    </message>
    <message>
        <source>No year is recorded yet</source>
        <translation>还没有登记村情</translation>
    </message>
    <message>
        <source>Nobody in charge is recorded yet</source>
        <translation>还没有登记责任领导</translation>
    </message>
    <message>
        <source>Nobody is in the working group yet</source>
        <translation>工作小组还没有成员</translation>
    </message>
    <message>
        <source>Nobody is paired with this person yet</source>
        <translation>还没有结对帮扶</translation>
    </message>
    <message>
        <source>Nobody of the four in one is named yet</source>
        <translation>四位一体还没有落实到人</translation>
    </message>
    <message>
        <source>Nobody stands yet for: {0}</source>
        <translation>还没落实到人：{0}</translation>
    </message>
    <message>
        <source>Nothing is known yet</source>
        <translation>还没有了解到情况</translation>
    </message>
    <message>
        <source>Nothing is recorded yet</source>
        <translation>还没有登记表扬或批评</translation>
    </message>
    <message>
        <source>Nothing is said about a paper yet</source>
        <translation>还没有登记纸质材料</translation>
    </message>
    <message>
        <source>Nothing was asked to be corrected</source>
        <translation>还没有人提出更正</translation>
    </message>
    <message>
        <source>Of relatives only name, relation, telephone and work are kept.</source>
        <translation>家庭成员只记姓名、关系、电话和工作。</translation>
    </message>
    <message>
        <source>One line is one time that somebody was helped.</source>
        <translation>一行就是一人次。</translation>
    </message>
    <message>
        <source>Only households that have no file: help for a person with a file is recorded in the bag.</source>
        <translation>这里只登记没有建档的户；建档人员的帮扶登记在本人档案袋里。</translation>
    </message>
    <message>
        <source>Only what is needed to reach them: no ID number, no health, no record of their own.</source>
        <translation>只记联系得上所需要的，不记证件号码、健康状况和他们自己的经历。</translation>
    </message>
    <message>
        <source>Only what police or township called so counts. Whether somebody is late coming back is asked first.</source>
        <translation>公安或乡镇认定的才计数；到期没回来先问清楚。</translation>
    </message>
    <message>
        <source>Others</source>
        <translation>其他</translation>
    </message>
    <message>
        <source>Out: {0} yuan</source>
        <translation>支出：{0}元</translation>
    </message>
    <message>
        <source>Own score: {own}</source>
        <translation>自评合计：{own}分</translation>
    </message>
    <message>
        <source>Paired help</source>
        <translation>结对帮扶</translation>
    </message>
    <message>
        <source>Papers</source>
        <translation>文书</translation>
    </message>
    <message>
        <source>Partner units</source>
        <translation>共建单位</translation>
    </message>
    <message>
        <source>Patrols</source>
        <translation>禁种踏查</translation>
    </message>
    <message>
        <source>Photographs must not show anyone in treatment. No activity can be tied to a person&apos;s file.</source>
        <translation>照片中不要出现帮教对象。宣传活动不与任何人的档案关联。</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Placement and its course</source>
        <translation>执行措施与过程</translation>
    </message>
    <message>
        <source>Places and people</source>
        <translation>阵地与人员</translation>
    </message>
    <message>
        <source>Plan and closing</source>
        <translation>计划与报结</translation>
    </message>
    <message>
        <source>Pledges</source>
        <translation>承诺书</translation>
    </message>
    <message>
        <source>Praise, criticism</source>
        <translation>表扬与批评</translation>
    </message>
    <message>
        <source>Problems</source>
        <translation>问题整改</translation>
    </message>
    <message>
        <source>Publicity</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>Publicity month</source>
        <translation>宣传月</translation>
    </message>
    <message>
        <source>Reached (times)</source>
        <translation>受教育人次</translation>
    </message>
    <message>
        <source>Readers</source>
        <translation>禁毒读本</translation>
    </message>
    <message>
        <source>Received (yuan)</source>
        <translation>到账（元）</translation>
    </message>
    <message>
        <source>Refusal of community detox, new use and serious breach are reported promptly (article 21).</source>
        <translation>拒绝社区戒毒、再次吸毒、严重违反协议的，及时报告（条例第21条）。</translation>
    </message>
    <message>
        <source>Reports to the police</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>Requests for correction</source>
        <translation>更正请求</translation>
    </message>
    <message>
        <source>Responsibility</source>
        <translation>责任体系</translation>
    </message>
    <message>
        <source>Risk level as given</source>
        <translation>风险等级（照填）</translation>
    </message>
    <message>
        <source>Rubric</source>
        <translation>考核细则</translation>
    </message>
    <message>
        <source>School links</source>
        <translation>三衔接</translation>
    </message>
    <message>
        <source>Self-score</source>
        <translation>考核自评</translation>
    </message>
    <message>
        <source>Special care</source>
        <translation>特殊情况</translation>
    </message>
    <message>
        <source>Spent (yuan)</source>
        <translation>支出（元）</translation>
    </message>
    <message>
        <source>Still open: {0}. A record of assistance closes it.</source>
        <translation>还有 {0} 条没解决，记一条帮扶就可以办结。</translation>
    </message>
    <message>
        <source>Suspensions</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>Talks</source>
        <translation>谈话记录</translation>
    </message>
    <message>
        <source>Ten-day checks</source>
        <translation>每旬排查</translation>
    </message>
    <message>
        <source>Tests</source>
        <translation>检测</translation>
    </message>
    <message>
        <source>The group</source>
        <translation>会员小组</translation>
    </message>
    <message>
        <source>The most pressing difficulty of a visit opens a need; help closes it, or &quot;cannot&quot; with a reason.</source>
        <translation>走访中的最急难题会自动列在这里，记了帮扶或写明办不了的原因才办结。</translation>
    </message>
    <message>
        <source>The person reports at the new place within 15 days, the term goes on, a new agreement is signed (Detox Regulation, article 22).</source>
        <translation>变更后15日内到新执行地报到，期限连续计算，另签协议（《戒毒条例》第22条）。</translation>
    </message>
    <message>
        <source>The score and the opinions are the authority&apos;s: copy them or leave them blank. Yidai neither adds up nor judges.</source>
        <translation>得分和意见由有关部门给出，照抄或空着。本程序不算分，也不评判。</translation>
    </message>
    <message>
        <source>The township&apos;s: {town} ({compared} {compared:item|items})</source>
        <translation>镇评合计：{town}分（已评{compared}项）</translation>
    </message>
    <message>
        <source>The village</source>
        <translation>村情与创建</translation>
    </message>
    <message>
        <source>The village by year</source>
        <translation>村情</translation>
    </message>
    <message>
        <source>Three a month: days 1 to 10, 11 to 20, and from the 21st. Counts only, no names.</source>
        <translation>每月三次：1—10日、11—20日、21日以后。只记人数，不写姓名。</translation>
    </message>
    <message>
        <source>Trainings</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>Two-level bundling</source>
        <translation>两级捆绑</translation>
    </message>
    <message>
        <source>Typical practice</source>
        <translation>典型经验</translation>
    </message>
    <message>
        <source>Under 14: what is kept needs a guardian&apos;s consent ({0}).</source>
        <translation>不满十四周岁：记录个人信息要有监护人同意（{0}）。</translation>
    </message>
    <message>
        <source>Units without an activity this year are listed under Figures.</source>
        <translation>今年还没有活动的单位列在“统计”里。</translation>
    </message>
    <message>
        <source>Village work</source>
        <translation>村务台账</translation>
    </message>
    <message>
        <source>Visits</source>
        <translation>走访</translation>
    </message>
    <message>
        <source>Volunteers</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>Was to be back by {0}: ask whether the person is back, wants longer, or was not heard of.</source>
        <translation>应在{0}前返回：请问清是回来了、要续期，还是联系不上。</translation>
    </message>
    <message>
        <source>What is agreed with the person, who does it and when it is looked at again.</source>
        <translation>与本人商定做什么、谁来做、什么时候检查。</translation>
    </message>
    <message>
        <source>What these names mean differs from place to place: enter the items of your county&apos;s paper.</source>
        <translation>各地含义不同，请按本县文件填写项目。</translation>
    </message>
    <message>
        <source>While an approved leave lasts, a call or video each month takes the place of the visit, and a test elsewhere counts with its proof.</source>
        <translation>批准外出期间，每月电话或视频联系代替家访，异地检测凭证明计入。</translation>
    </message>
    <message>
        <source>Who gave this level, and on which day, is missing.</source>
        <translation>还没填这个等级由谁评定、哪天评定。</translation>
    </message>
    <message>
        <source>Who needs care in particular, and who may consent for them.</source>
        <translation>需要特别照顾的情况，以及监护人。</translation>
    </message>
    <message>
        <source>Without an answer: {0}.</source>
        <translation>还没答复：{0}件。</translation>
    </message>
    <message>
        <source>Work points</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>Working group</source>
        <translation>工作小组</translation>
    </message>
    <message>
        <source>Year plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>Yidai does not keep this paper itself: say whether it lies in the bag, and where the original is.</source>
        <translation>这份材料本程序不保存原件：请登记袋内有没有、原件放在哪里。</translation>
    </message>
    <message>
        <source>absence</source>
        <translation>擅自离开记录</translation>
    </message>
    <message>
        <source>activity</source>
        <translation>宣传活动</translation>
    </message>
    <message>
        <source>ahead</source>
        <translation>未出发</translation>
    </message>
    <message>
        <source>ask: back?</source>
        <translation>到期待问</translation>
    </message>
    <message>
        <source>away</source>
        <translation>在外</translation>
    </message>
    <message>
        <source>back</source>
        <translation>已返回</translation>
    </message>
    <message>
        <source>batch of pledges</source>
        <translation>承诺书批次</translation>
    </message>
    <message>
        <source>breach</source>
        <translation>违反协议记录</translation>
    </message>
    <message>
        <source>change of place</source>
        <translation>变更执行地</translation>
    </message>
    <message>
        <source>checklist line</source>
        <translation>清单项目</translation>
    </message>
    <message>
        <source>closing</source>
        <translation>报结</translation>
    </message>
    <message>
        <source>condolence visit</source>
        <translation>慰问</translation>
    </message>
    <message>
        <source>creation line</source>
        <translation>创建项目</translation>
    </message>
    <message>
        <source>document</source>
        <translation>文件</translation>
    </message>
    <message>
        <source>duty letter</source>
        <translation>责任书</translation>
    </message>
    <message>
        <source>evaluation</source>
        <translation>评估</translation>
    </message>
    <message>
        <source>exchange</source>
        <translation>信息交流</translation>
    </message>
    <message>
        <source>fund line</source>
        <translation>收支</translation>
    </message>
    <message>
        <source>fund year</source>
        <translation>经费年度</translation>
    </message>
    <message>
        <source>grid</source>
        <translation>网格</translation>
    </message>
    <message>
        <source>head</source>
        <translation>责任长</translation>
    </message>
    <message>
        <source>inspection</source>
        <translation>督导检查</translation>
    </message>
    <message>
        <source>leave</source>
        <translation>外出</translation>
    </message>
    <message>
        <source>letter home</source>
        <translation>平安家书</translation>
    </message>
    <message>
        <source>letter not signed</source>
        <translation>责任书未签</translation>
    </message>
    <message>
        <source>material</source>
        <translation>宣传资料</translation>
    </message>
    <message>
        <source>measure</source>
        <translation>帮教措施</translation>
    </message>
    <message>
        <source>media report</source>
        <translation>媒体报道</translation>
    </message>
    <message>
        <source>meeting</source>
        <translation>会议</translation>
    </message>
    <message>
        <source>member</source>
        <translation>组员</translation>
    </message>
    <message>
        <source>member group</source>
        <translation>会员小组</translation>
    </message>
    <message>
        <source>member of the working group</source>
        <translation>工作小组成员</translation>
    </message>
    <message>
        <source>need</source>
        <translation>困难需求</translation>
    </message>
    <message>
        <source>pair</source>
        <translation>捆绑</translation>
    </message>
    <message>
        <source>pairing</source>
        <translation>结对</translation>
    </message>
    <message>
        <source>paper</source>
        <translation>纸质材料</translation>
    </message>
    <message>
        <source>partner unit</source>
        <translation>共建单位</translation>
    </message>
    <message>
        <source>party of the four in one</source>
        <translation>四位一体责任人</translation>
    </message>
    <message>
        <source>patrol</source>
        <translation>踏查</translation>
    </message>
    <message>
        <source>person in charge</source>
        <translation>责任领导</translation>
    </message>
    <message>
        <source>piece of knowledge</source>
        <translation>五知情况</translation>
    </message>
    <message>
        <source>position</source>
        <translation>宣传阵地</translation>
    </message>
    <message>
        <source>practice</source>
        <translation>典型经验</translation>
    </message>
    <message>
        <source>praise or criticism</source>
        <translation>表扬或批评</translation>
    </message>
    <message>
        <source>problem</source>
        <translation>问题</translation>
    </message>
    <message>
        <source>reader entry</source>
        <translation>读本收发</translation>
    </message>
    <message>
        <source>record of assistance</source>
        <translation>帮扶记录</translation>
    </message>
    <message>
        <source>relative</source>
        <translation>家庭成员</translation>
    </message>
    <message>
        <source>request for correction</source>
        <translation>更正请求</translation>
    </message>
    <message>
        <source>rubric item</source>
        <translation>考核项目</translation>
    </message>
    <message>
        <source>runs</source>
        <translation>进行中</translation>
    </message>
    <message>
        <source>school link</source>
        <translation>三衔接记录</translation>
    </message>
    <message>
        <source>score</source>
        <translation>自评</translation>
    </message>
    <message>
        <source>situation report</source>
        <translation>情况报告</translation>
    </message>
    <message>
        <source>step</source>
        <translation>进度</translation>
    </message>
    <message>
        <source>survey</source>
        <translation>知晓率调查</translation>
    </message>
    <message>
        <source>suspension</source>
        <translation>中止</translation>
    </message>
    <message>
        <source>task</source>
        <translation>任务</translation>
    </message>
    <message>
        <source>ten-day check</source>
        <translation>每旬排查</translation>
    </message>
    <message>
        <source>training</source>
        <translation>培训</translation>
    </message>
    <message>
        <source>venue</source>
        <translation>重点场所</translation>
    </message>
    <message>
        <source>veto items entered: {vetoes}</source>
        <translation>一票否决项：{vetoes}项</translation>
    </message>
    <message>
        <source>volunteer</source>
        <translation>志愿者</translation>
    </message>
    <message>
        <source>work point</source>
        <translation>工作要点</translation>
    </message>
    <message>
        <source>year</source>
        <translation>年度村情</translation>
    </message>
    <message>
        <source>year plan</source>
        <translation>年度计划</translation>
    </message>
    <message>
        <source>{0} handed out</source>
        <translation>发{0}本</translation>
    </message>
    <message>
        <source>{0} left</source>
        <translation>余{0}本</translation>
    </message>
    <message>
        <source>{0} received</source>
        <translation>收{0}本</translation>
    </message>
    <message>
        <source>{0}: compulsory isolation may not fit; help and supervision are reinforced ({1}).</source>
        <translation>{0}：可能不适用强制隔离戒毒，要加强帮助、教育和监督（{1}）。</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
    <message>
        <source>{day}, {number} amended</source>
        <translation>{day}，结后改{number}条</translation>
    </message>
    <message>
        <source>{kind}: {done} of {number} done</source>
        <translation>{kind}：{number}项做完{done}项</translation>
    </message>
</context>
<context>
    <name>shortcuts</name>
    <message>
        <source>Back, without losing what was typed</source>
        <translation>返回，已填的内容不会丢</translation>
    </message>
    <message>
        <source>Find a person</source>
        <translation>查找人员</translation>
    </message>
    <message>
        <source>Find a village</source>
        <translation>找村</translation>
    </message>
    <message>
        <source>From the pages&apos; names to the page and back</source>
        <translation>在左侧页名和页面之间切换</translation>
    </message>
    <message>
        <source>Help for this field; again: this sheet</source>
        <translation>本栏说明；再按一次：这张按键表</translation>
    </message>
    <message>
        <source>In a form: the history of this record; in a list: H</source>
        <translation>表单里：看这条记录的历史；列表里按 H</translation>
    </message>
    <message>
        <source>In two villages: ask both; Receipts: again for this laptop; Villages: lost password</source>
        <translation>同一人两村：问两个村；回执：给这台重发；各村：忘记密码</translation>
    </message>
    <message>
        <source>In two villages: pass a stick on; Send down: lists from a file</source>
        <translation>同一人两村：转交U盘里的档案；下发：从文件读清单</translation>
    </message>
    <message>
        <source>In two villages: show in full for a minute</source>
        <translation>同一人两村：显示全部一分钟</translation>
    </message>
    <message>
        <source>Lock the screen</source>
        <translation>锁定屏幕</translation>
    </message>
    <message>
        <source>New line in a long text</source>
        <translation>长文字中换行</translation>
    </message>
    <message>
        <source>New record of this page</source>
        <translation>本页新增一条</translation>
    </message>
    <message>
        <source>Next field; in a list: open</source>
        <translation>下一栏；在列表中：打开</translation>
    </message>
    <message>
        <source>Open a page</source>
        <translation>打开某一页</translation>
    </message>
    <message>
        <source>Open the list or the phrase book of a field</source>
        <translation>打开本栏的列表或常用语</translation>
    </message>
    <message>
        <source>Previous field</source>
        <translation>上一栏</translation>
    </message>
    <message>
        <source>Print this</source>
        <translation>打印本页</translation>
    </message>
    <message>
        <source>Problems: the marked value holds</source>
        <translation>问题与冲突：以选中的为准</translation>
    </message>
    <message>
        <source>Report, Access log: the period before and after</source>
        <translation>报表、查看记录：上一期、下一期</translation>
    </message>
    <message>
        <source>Save</source>
        <translation>保存</translation>
    </message>
    <message>
        <source>Save and begin the next</source>
        <translation>保存并填下一条</translation>
    </message>
    <message>
        <source>Support file, when something is wrong</source>
        <translation>求助文件（出了毛病时用）</translation>
    </message>
    <message>
        <source>Take in: from a folder</source>
        <translation>收取：从文件夹</translation>
    </message>
    <message>
        <source>The manual, at the chapter for this</source>
        <translation>使用手册，翻到讲这里的一章</translation>
    </message>
    <message>
        <source>Undo, also what was saved</source>
        <translation>撤销，已保存的也可以</translation>
    </message>
    <message>
        <source>Villages: a further laptop; a newer file</source>
        <translation>各村：再加一台电脑；换新的县级文件</translation>
    </message>
    <message>
        <source>Villages: files for a whole list; Send down: lines of a table</source>
        <translation>各村：按名单做加入文件；下发：从表格录入</translation>
    </message>
    <message>
        <source>Villages: rename, renumber or merge; split one</source>
        <translation>各村：改名、改代码、合并；分村</translation>
    </message>
    <message>
        <source>Villages: strike a laptop off; rebuild a lost one</source>
        <translation>各村：电脑作废；重建丢失的电脑</translation>
    </message>
    <message>
        <source>Who reported: as many months at once as are in sight</source>
        <translation>收取情况：一次翻过看得见的这几个月</translation>
    </message>
    <message>
        <source>Who reported: earlier and later months</source>
        <translation>收取情况：更早、更晚的月份</translation>
    </message>
    <message>
        <source>Write receipts; in Who reported: the reminders</source>
        <translation>写回执；在收取情况里：催报单</translation>
    </message>
</context>
<context>
    <name>states</name>
    <message>
        <source>before Yidai</source>
        <translation>建档前</translation>
    </message>
    <message>
        <source>done on time</source>
        <translation>按时完成</translation>
    </message>
    <message>
        <source>done, late</source>
        <translation>补完成（迟）</translation>
    </message>
    <message>
        <source>due now</source>
        <translation>到期</translation>
    </message>
    <message>
        <source>due soon</source>
        <translation>快到期</translation>
    </message>
    <message>
        <source>later</source>
        <translation>以后</translation>
    </message>
    <message>
        <source>missed</source>
        <translation>未完成</translation>
    </message>
    <message>
        <source>overdue</source>
        <translation>逾期</translation>
    </message>
    <message>
        <source>paused</source>
        <translation>暂停</translation>
    </message>
</context>
<context>
    <name>stolen_keys</name>
    <message>
        <source>Call the villages today: until a village has joined again, the thief can write to it as the county.</source>
        <translation>今天就给各村打电话：村里重新加入以前，偷密钥的人可以冒充县里给它发文件。</translation>
    </message>
    <message>
        <source>Give every user of this store a new password, and make a backup now: older ones have the old keys.</source>
        <translation>给本县库的每个用户换新密码，并马上做一次备份：以前的备份里是旧密钥。</translation>
    </message>
    <message>
        <source>Send every village its new county file. The table fingerprints.xlsx, which is written beside the files, stays here: read each village its twelve digits by telephone.</source>
        <translation>给各村下发新的县级文件。同时写出的 fingerprints.xlsx 留在县里，不要随U盘下去：打电话给每个村念它的十二位核对码。</translation>
    </message>
    <message>
        <source>What villages send to the old keys until then is taken in as ever. Once they have joined again they send everything once more, and get a new receipt.</source>
        <translation>此前各村用旧密钥报来的照样能收。重新加入后，村里会把全部内容重新报送一次，再领新回执。</translation>
    </message>
</context>
<context>
    <name>support</name>
    <message>
        <source>Backups on this disk</source>
        <translation>本盘备份份数</translation>
    </message>
    <message>
        <source>Built on</source>
        <translation>制作日期</translation>
    </message>
    <message>
        <source>Bundles in quarantine</source>
        <translation>隔离的数据包</translation>
    </message>
    <message>
        <source>Bundles made</source>
        <translation>已生成的数据包</translation>
    </message>
    <message>
        <source>Bundles without a receipt</source>
        <translation>尚无回执的数据包</translation>
    </message>
    <message>
        <source>C library</source>
        <translation>C 库</translation>
    </message>
    <message>
        <source>Cores</source>
        <translation>核心数</translation>
    </message>
    <message>
        <source>Database, MiB</source>
        <translation>数据库（MiB）</translation>
    </message>
    <message>
        <source>Days since the newest backup elsewhere</source>
        <translation>距别处最近一次备份的天数</translation>
    </message>
    <message>
        <source>Days since the newest backup here</source>
        <translation>距本盘最近一次备份的天数</translation>
    </message>
    <message>
        <source>Days since the oldest of those</source>
        <translation>其中最早一个距今天数</translation>
    </message>
    <message>
        <source>Disk, MiB</source>
        <translation>磁盘容量（MiB）</translation>
    </message>
    <message>
        <source>Entries in the journal</source>
        <translation>日志条目数</translation>
    </message>
    <message>
        <source>Entries that the county sent back</source>
        <translation>县里退回的条目</translation>
    </message>
    <message>
        <source>Everything fits</source>
        <translation>核对相符</translation>
    </message>
    <message>
        <source>Form of the database</source>
        <translation>数据库结构版本</translation>
    </message>
    <message>
        <source>Free on it, MiB</source>
        <translation>磁盘剩余（MiB）</translation>
    </message>
    <message>
        <source>Gathering the support file</source>
        <translation>正在整理求助文件</translation>
    </message>
    <message>
        <source>How many rows each table has</source>
        <translation>各表行数</translation>
    </message>
    <message>
        <source>Input method</source>
        <translation>输入法</translation>
    </message>
    <message>
        <source>It holds no name, no number and no text of anybody, and not the village&apos;s name.</source>
        <translation>其中没有任何人的姓名、号码和文字，也没有村名。</translation>
    </message>
    <message>
        <source>Joined to the county</source>
        <translation>已在县里登记</translation>
    </message>
    <message>
        <source>Key slots are there</source>
        <translation>钥匙文件在</translation>
    </message>
    <message>
        <source>Language</source>
        <translation>语言</translation>
    </message>
    <message>
        <source>Light or dark</source>
        <translation>明暗</translation>
    </message>
    <message>
        <source>Locks itself after, minutes</source>
        <translation>多少分钟不用自动锁定</translation>
    </message>
    <message>
        <source>Memory, MiB</source>
        <translation>内存（MiB）</translation>
    </message>
    <message>
        <source>Names masked in lists</source>
        <translation>名单中遮住姓名</translation>
    </message>
    <message>
        <source>Newest version ever taken</source>
        <translation>装过的最新版本</translation>
    </message>
    <message>
        <source>Packed program</source>
        <translation>打包的程序</translation>
    </message>
    <message>
        <source>Photos and scans</source>
        <translation>照片和扫描件</translation>
    </message>
    <message>
        <source>Photos and scans, MiB</source>
        <translation>照片和扫描件（MiB）</translation>
    </message>
    <message>
        <source>Pieces still to come from other laptops</source>
        <translation>别的电脑还没传到的部分</translation>
    </message>
    <message>
        <source>PostgreSQL</source>
        <translation>PostgreSQL</translation>
    </message>
    <message>
        <source>Processor</source>
        <translation>处理器</translation>
    </message>
    <message>
        <source>Python</source>
        <translation>Python</translation>
    </message>
    <message>
        <source>Release</source>
        <translation>系统版本</translation>
    </message>
    <message>
        <source>SQLCipher</source>
        <translation>SQLCipher</translation>
    </message>
    <message>
        <source>SQLite</source>
        <translation>SQLite</translation>
    </message>
    <message>
        <source>Sending</source>
        <translation>报送</translation>
    </message>
    <message>
        <source>Settings</source>
        <translation>设置</translation>
    </message>
    <message>
        <source>Support file of Yidai</source>
        <translation>一人一袋求助文件</translation>
    </message>
    <message>
        <source>System</source>
        <translation>操作系统</translation>
    </message>
    <message>
        <source>Tag of this laptop</source>
        <translation>本机代号</translation>
    </message>
    <message>
        <source>Text size, %</source>
        <translation>字号（%）</translation>
    </message>
    <message>
        <source>The computer</source>
        <translation>电脑</translation>
    </message>
    <message>
        <source>The program</source>
        <translation>程序</translation>
    </message>
    <message>
        <source>The program&apos;s latest errors</source>
        <translation>程序最近的错误</translation>
    </message>
    <message>
        <source>The records</source>
        <translation>档案库</translation>
    </message>
    <message>
        <source>The records were not opened for this.</source>
        <translation>这份文件没有打开档案。</translation>
    </message>
    <message>
        <source>Version chosen from an update</source>
        <translation>更新后选用的版本</translation>
    </message>
    <message>
        <source>Version of Yidai</source>
        <translation>一人一袋版本</translation>
    </message>
    <message>
        <source>What the check of the records found</source>
        <translation>档案核对的发现</translation>
    </message>
    <message>
        <source>no</source>
        <translation>否</translation>
    </message>
    <message>
        <source>nothing</source>
        <translation>无</translation>
    </message>
    <message>
        <source>yes</source>
        <translation>是</translation>
    </message>
    <message>
        <source>{0}: {1}</source>
        <translation>{0}：{1}</translation>
    </message>
</context>
<context>
    <name>undo</name>
    <message>
        <source>Nothing could be taken back: it was all changed later.</source>
        <translation>无法撤销：之后都改动过。</translation>
    </message>
    <message>
        <source>Taken back: {0} {0:record|records}.</source>
        <translation>已撤销 {0} 条记录。</translation>
    </message>
    <message>
        <source>Taken back: {0}. Left as {1:it is, because it was|they are, because they were} changed later: {1}.</source>
        <translation>已撤销 {0} 条；另有 {1} 条之后改动过，保持不变。</translation>
    </message>
</context>
<context>
    <name>unlocked</name>
    <message>
        <source>Attempts to unlock that failed before: {0}. Was it you?</source>
        <translation>之前解锁失败 {0} 次，是您吗？</translation>
    </message>
    <message>
        <source>You unlocked last on {0}.</source>
        <translation>您上次解锁：{0}。</translation>
    </message>
    <message>
        <source>You unlocked last on {0}. Attempts that failed since: {1}. Was it you?</source>
        <translation>您上次解锁：{0}。之后失败 {1} 次，是您吗？</translation>
    </message>
</context>
<context>
    <name>updates</name>
    <message>
        <source>the county ({0})</source>
        <translation>县里（{0}）</translation>
    </message>
    <message>
        <source>the publisher of the program</source>
        <translation>程序发布者</translation>
    </message>
</context>
<context>
    <name>why</name>
    <message>
        <source>Agreed in the village, no rule of law. The program only reminds.</source>
        <translation>村里约定的日期，不是法定期限。程序只提醒。</translation>
    </message>
    <message>
        <source>Asked for by</source>
        <translation>要求单位</translation>
    </message>
    <message>
        <source>Asked for only while the person is away by agreement; nobody who is away is simply left alone.</source>
        <translation>经同意外出期间才有此项；人在外地也不是不管不问。</translation>
    </message>
    <message>
        <source>Away ({pause}): contact by telephone or video takes its place while it lasts.</source>
        <translation>外出（{pause}）：外出期间改为电话或视频联系。</translation>
    </message>
    <message>
        <source>Before these records began: never counted as missed.</source>
        <translation>在本档案启用之前，不算缺。</translation>
    </message>
    <message>
        <source>Counted</source>
        <translation>计入记录</translation>
    </message>
    <message>
        <source>Counted from {since}; the day itself is {day}.</source>
        <translation>自 {since} 起算，到期日 {day}。</translation>
    </message>
    <message>
        <source>Days</source>
        <translation>日期</translation>
    </message>
    <message>
        <source>Done after the due day, within the grace.</source>
        <translation>过了到期日，但在宽限期内完成。</translation>
    </message>
    <message>
        <source>Grace</source>
        <translation>宽限</translation>
    </message>
    <message>
        <source>How sure this is</source>
        <translation>依据说明</translation>
    </message>
    <message>
        <source>Last times</source>
        <translation>最近几次</translation>
    </message>
    <message>
        <source>Law</source>
        <translation>法律依据</translation>
    </message>
    <message>
        <source>Missed. It can still be entered and then shows as late.</source>
        <translation>已经错过，还可以补录，补录后标明迟录。</translation>
    </message>
    <message>
        <source>No rule of law: the program never chooses between two records.</source>
        <translation>没有哪条法规规定：两条记录之间，程序从不替人选。</translation>
    </message>
    <message>
        <source>Nothing recorded in this window counts for it.</source>
        <translation>本期内没有可计入的登记。</translation>
    </message>
    <message>
        <source>Once each day</source>
        <translation>每天一次</translation>
    </message>
    <message>
        <source>Once each half-month</source>
        <translation>每半月一次</translation>
    </message>
    <message>
        <source>Once each month</source>
        <translation>每月一次</translation>
    </message>
    <message>
        <source>Once in {0} {0:day|days}</source>
        <translation>每 {0} 天一次</translation>
    </message>
    <message>
        <source>Once in {0} {0:half-month|half-months}</source>
        <translation>每 {0} 个半月一次</translation>
    </message>
    <message>
        <source>Once in {0} {0:month|months}</source>
        <translation>每 {0} 个月一次</translation>
    </message>
    <message>
        <source>Paused ({pause}): nothing is asked while it lasts.</source>
        <translation>暂停（{pause}）：期间不作要求。</translation>
    </message>
    <message>
        <source>Rule</source>
        <translation>规则</translation>
    </message>
    <message>
        <source>Rule {0}. The program reminds; police and township decide.</source>
        <translation>规则 {0}。程序只提醒，由公安、乡镇决定。</translation>
    </message>
    <message>
        <source>Source</source>
        <translation>出处</translation>
    </message>
    <message>
        <source>The day itself is {day}.</source>
        <translation>到期日 {day}。</translation>
    </message>
    <message>
        <source>The holidays of a year are not known here, or two laptops name different ones: it may be days off.</source>
        <translation>有一年的节假日表本机没有，或者两台电脑填得不一样：可能差几天。</translation>
    </message>
    <message>
        <source>There is no placement: the count begins on the day on which the file was opened.</source>
        <translation>没有社区戒毒（康复），从建档之日起算。</translation>
    </message>
    <message>
        <source>Two laptops say different things about what is asked for: until you choose, the earlier holds.</source>
        <translation>该做什么，两台电脑填得不一样：没有选定之前，按早的算。</translation>
    </message>
    <message>
        <source>Typed in after the grace was over; both days are shown.</source>
        <translation>宽限期过后才录入，两个日期都显示。</translation>
    </message>
    <message>
        <source>Why now</source>
        <translation>为何现在</translation>
    </message>
    <message>
        <source>none</source>
        <translation>无</translation>
    </message>
    <message>
        <source>none before</source>
        <translation>此前没有</translation>
    </message>
    <message>
        <source>{0} {0:record; Enter opens it|records; Enter opens them} with every day and its reason</source>
        <translation>用了 {0} 条记录；按 Enter 打开，逐日说明理由</translation>
    </message>
    <message>
        <source>{0} {0:record|records} in this window</source>
        <translation>本期内 {0} 条</translation>
    </message>
    <message>
        <source>{days} {days:day|days}, until {until}</source>
        <translation>{days} 天，至 {until}</translation>
    </message>
    <message>
        <source>{rhythm}, by the calendar. This is number {number}: from {first} to {due}.</source>
        <translation>{rhythm}，按自然期计算。这是第 {number} 期：{first} 至 {due}。</translation>
    </message>
    <message>
        <source>{rhythm}, counted from the day of the file. This is number {number}: from {first} to {due}.</source>
        <translation>{rhythm}，自建档之日起算。这是第{number}次：{first} 至 {due}。</translation>
    </message>
    <message>
        <source>{rhythm}, counted from the last time. This is number {number}: by {due}.</source>
        <translation>{rhythm}，自上一次起算。这是第 {number} 次：{due} 前。</translation>
    </message>
    <message>
        <source>{rhythm}, counted from the reporting day. This is number {number}: from {first} to {due}.</source>
        <translation>{rhythm}，自报到之日起算。这是第 {number} 期：{first} 至 {due}。</translation>
    </message>
    <message>
        <source>{source} ({plan}, version {version})</source>
        <translation>{source}（{plan}，第{version}版）</translation>
    </message>
</context>
<context>
    <name>words</name>
    <message>
        <source>Friday</source>
        <translation>星期五</translation>
    </message>
    <message>
        <source>Monday</source>
        <translation>星期一</translation>
    </message>
    <message>
        <source>Saturday</source>
        <translation>星期六</translation>
    </message>
    <message>
        <source>Sunday</source>
        <translation>星期日</translation>
    </message>
    <message>
        <source>Thursday</source>
        <translation>星期四</translation>
    </message>
    <message>
        <source>Tuesday</source>
        <translation>星期二</translation>
    </message>
    <message>
        <source>Wednesday</source>
        <translation>星期三</translation>
    </message>
</context>
</TS>
